package org.twosource.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;
import org.springframework.stereotype.Component;

/**
 * Which addresses are everybody's. Of IPv4 all are but those set apart for something else
 * (RFC 6890 and its registry); of IPv6 only what is handed out for the public. An address
 * that carries one of IPv4 in it is what that is.
 */
@Component
class PublicAddresses {

	private static final List<InetAddressMatcher> SET_APART = blocks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10",
			"127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24",
			"192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15",
			"198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
			// Where virtual machines of Azure find what they are told about themselves.
			"168.63.129.16/32",
			// Agreements of the IETF, among them Teredo; documentation; a black hole.
			"2001::/23", "2001:db8::/32", "2620:4f:8000::/48", "3fff::/20");

	private static final InetAddressMatcher HANDED_OUT = block("2000::/3");

	private static final InetAddressMatcher NAT64 = block("64:ff9b::/96");

	private static final InetAddressMatcher SIX_TO_FOUR = block("2002::/16");

	private final List<InetAddressMatcher> allowed;

	/**
	 * Makes the rule.
	 * @param allowed blocks that are opened on purpose, such as 10.1.2.0/24
	 */
	PublicAddresses(@Value("${twosource.web.allowed-addresses:}") String[] allowed) {
		this.allowed = blocks(allowed);
	}

	/** Whether anybody on the internet could connect to it, or it is allowed. */
	boolean include(InetAddress address) {
		if (isOpened(address)) {
			return true;
		}
		if (!(address instanceof Inet6Address)) {
			return !matches(SET_APART, address);
		}
		InetAddress carried = carried(address);
		return (carried != null) ? include(carried) : HANDED_OUT.matches(address) && !matches(SET_APART, address);
	}

	/** Whether it is opened on purpose. */
	boolean isOpened(InetAddress address) {
		return matches(this.allowed, address);
	}

	private static @Nullable InetAddress carried(InetAddress address) {
		byte[] bytes = address.getAddress();
		if (NAT64.matches(address)) {
			return ipv4(bytes, 12);
		}
		return SIX_TO_FOUR.matches(address) ? ipv4(bytes, 2) : null;
	}

	private static InetAddress ipv4(byte[] bytes, int from) {
		try {
			return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
		}
		catch (UnknownHostException ex) {
			throw new IllegalStateException("Four bytes are an address", ex);
		}
	}

	private static boolean matches(List<InetAddressMatcher> blocks, InetAddress address) {
		return blocks.stream().anyMatch((block) -> block.matches(address));
	}

	private static List<InetAddressMatcher> blocks(String... blocks) {
		return Stream.of(blocks).map(PublicAddresses::block).toList();
	}

	private static InetAddressMatcher block(String block) {
		return InetAddressMatchers.fromIpAddress(block.strip());
	}

}
