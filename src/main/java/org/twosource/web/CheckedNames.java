package org.twosource.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of a host, and refuses the host when one of them is not public. The
 * connection is made to what is found here, so a name that means something else a moment
 * later gains nothing; hosts written as numbers come through here too.
 */
final class CheckedNames implements DnsResolver {

	private final DnsResolver names;

	private final Predicate<InetAddress> mayBeReached;

	CheckedNames(DnsResolver names, PublicAddresses addresses) {
		this(names, addresses::include);
	}

	/**
	 * Finds addresses.
	 * @param mayBeReached to which of them anybody here may connect
	 */
	CheckedNames(DnsResolver names, Predicate<InetAddress> mayBeReached) {
		this.names = names;
		this.mayBeReached = mayBeReached;
	}

	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		InetAddress[] found = this.names.resolve(host);
		if (found == null || found.length == 0) {
			throw new UnknownHostException(host);
		}
		if (!Stream.of(found).allMatch(this.mayBeReached)) {
			throw new NotPublic(host);
		}
		return found;
	}

	@Override
	public String resolveCanonicalHostname(String host) {
		return host;
	}

	/** A host that is not everybody's to connect to. */
	static final class NotPublic extends UnknownHostException {

		NotPublic(String host) {
			super(host);
		}

	}

}
