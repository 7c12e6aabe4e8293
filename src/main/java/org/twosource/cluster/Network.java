package org.twosource.cluster;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whose an address is, as far as that can be told. */
public final class Network {

	/** Whoever has one IPv6 address has all that share this many bytes. */
	private static final int PREFIX = 8;

	private Network() {
	}

	/**
	 * What addresses of the same subscriber have in common: all of an IPv4 address, the
	 * first half of an IPv6 one.
	 * @param address as a request tells it; anything else stays as it is
	 */
	public static String of(String address) {
		if (address.indexOf(':') < 0) {
			return address;
		}
		try {
			InetAddress read = InetAddress.getByName(address);
			return (read instanceof Inet6Address) ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), PREFIX))
					: read.getHostAddress();
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
