package org.twosource.site;

/**
 * What readers are shown changes, in the transaction in which this is published. Every
 * node renders its public pages anew once that is committed.
 */
public record SiteChanged() {

}
