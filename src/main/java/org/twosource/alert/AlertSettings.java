package org.twosource.alert;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How a person is alerted.
 *
 * @param available whether the newsroom sends mails at all
 * @param mail where the person gets mails, or null for nowhere
 * @param unconfirmed an address that is to be confirmed yet, or null
 * @param confirmBy until when, or null
 * @param language the language of the mails
 * @param zone the time zone the person lives by
 * @param digestHour from which hour of the day on the digest comes, 0 to 23
 * @param paces how soon the person is told of each kind there is for them
 */
public record AlertSettings(boolean available, @Nullable String mail, @Nullable String unconfirmed,
		@Nullable Instant confirmBy, Locale language, ZoneId zone, int digestHour, Map<AlertKind, AlertPace> paces) {

}
