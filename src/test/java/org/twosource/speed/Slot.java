package org.twosource.speed;

/** What is different in every copy of a case, wherever it stands. */
interface Slot {

	String in(Copy copy);

}
