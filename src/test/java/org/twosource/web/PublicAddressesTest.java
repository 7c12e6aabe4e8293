package org.twosource.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicAddressesTest {

	private final PublicAddresses addresses = new PublicAddresses(new String[0]);

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.255.0.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255",
			"192.168.1.1", "169.254.169.254", "100.64.0.1", "100.127.255.254", "100.100.100.200", "192.0.0.192",
			"168.63.129.16", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255", "192.0.2.1", "198.51.100.7",
			"203.0.113.9", "198.18.0.1", "198.19.255.255", "192.88.99.1", "::1", "::", "::127.0.0.1", "::8.8.8.8",
			"::ffff:127.0.0.1", "::ffff:169.254.169.254", "fe80::1", "fec0::1", "fc00::1", "fd00:ec2::254",
			"fd20:ce::254", "ff02::1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::808:808", "2002:7f00:1::",
			"2002:a00:1::1", "2002:a9fe:a9fe::", "2001::1", "2001:db8::1", "2001:20::1", "3fff::1", "100::1", "5f00::1",
			"4000::1" })
	void whatLeadsInsideOrNowhereIsNotPublic(String address) throws UnknownHostException {
		assertThat(this.addresses.include(InetAddress.getByName(address))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "172.15.0.1",
			"172.32.0.1", "192.169.0.1", "223.255.255.1", "2606:4700::1111", "2a00:1450::1", "64:ff9b::101:101",
			"2002:101:101::", "::ffff:1.1.1.1" })
	void everybodysAddressesArePublic(String address) throws UnknownHostException {
		assertThat(this.addresses.include(InetAddress.getByName(address))).isTrue();
	}

	@Test
	void blocksAreOpenedOnPurpose() throws UnknownHostException {
		PublicAddresses opened = new PublicAddresses(new String[] { "127.0.0.1/32", " fd00:1::/32" });
		assertThat(opened.include(InetAddress.getByName("127.0.0.1"))).isTrue();
		assertThat(opened.include(InetAddress.getByName("::ffff:127.0.0.1"))).isTrue();
		assertThat(opened.include(InetAddress.getByName("fd00:1::5"))).isTrue();
		assertThat(opened.include(InetAddress.getByName("127.0.0.2"))).isFalse();
		assertThat(opened.include(InetAddress.getByName("fd00:2::5"))).isFalse();
	}

}
