package org.twosource.publication;

import java.util.List;

/**
 * A finding as its page shows it.
 *
 * @param finding the version shown
 * @param versions every version there is then, newest first
 * @param newsroom who publishes it
 */
public record Preview(Finding finding, List<Revision> versions, Newsroom newsroom) {

}
