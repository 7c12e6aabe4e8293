package org.twosource.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Measures one ability on the gold files it knows how to read. */
interface Measure {

	/**
	 * The figures.
	 * @param gold the folder of all gold files
	 * @return no rows when the folder holds none for this measure
	 */
	List<Row> rows(Path gold) throws IOException;

}
