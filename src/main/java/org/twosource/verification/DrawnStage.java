package org.twosource.verification;

import java.util.List;

import org.twosource.claim.Stage;

/**
 * A stage of verification as the diagram in force draws it.
 *
 * @param id the id of its element
 * @param name its name
 * @param stage the stage a claim is at while it stands there
 * @param steps the work people do at it, in the order of the flow
 */
public record DrawnStage(String id, String name, Stage stage, List<DrawnStep> steps) {

	/**
	 * A step of work at a stage.
	 *
	 * @param id the id of its element
	 * @param name its name
	 * @param optional whether there is a way past it
	 */
	public record DrawnStep(String id, String name, boolean optional) {

	}
}
