package org.twosource.verification;

/**
 * Something the diagrams may call by name. Nothing else of the application can be reached
 * from an expression in a diagram.
 */
interface ProcessPart {

}
