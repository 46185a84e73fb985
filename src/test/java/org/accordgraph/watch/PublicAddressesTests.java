package org.accordgraph.watch;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which addresses are of the public internet, at the edges of the special ranges. */
class PublicAddressesTests {

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "0.255.255.255", "10.0.0.0", "10.255.255.255", "100.64.0.1", "100.127.255.255",
			"127.0.0.1", "127.255.255.255", "169.254.0.1", "169.254.169.254", "172.16.0.1", "172.31.255.255",
			"168.63.129.16", "64:ff9b::168.63.129.16", "192.0.0.8", "192.168.1.1", "198.18.0.1", "198.19.255.255",
			"203.0.113.5", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1", "::ffff:127.0.0.1",
			"::ffff:169.254.169.254", "::127.0.0.1", "fe80::1", "febf::1", "fc00::1", "fd00:ec2::254", "fec0::1",
			"ff02::1", "64:ff9b::10.0.0.1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2002:7f00:1::", "2002:c0a8:101::1",
			"2001::1", "2001:db8::1" })
	void areNot(String address) throws UnknownHostException {
		assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
			"128.0.0.1", "168.63.129.15", "168.63.129.17", "169.253.255.255", "169.255.0.0", "172.15.255.255",
			"172.32.0.0", "192.167.255.255", "192.169.0.0", "223.255.255.255", "2606:4700::1111",
			"2001:4860:4860::8888", "2400:3200::1", "64:ff9b::1.1.1.1", "2002:101:101::" })
	void are(String address) throws UnknownHostException {
		assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
	}

	/** A machine in the public internet must not be led to itself, either. */
	@ParameterizedTest
	@ValueSource(strings = { "1.1.1.1", "64:ff9b::1.1.1.1", "2002:101:101::" })
	void areNotThoseOfThisMachine(String address) throws UnknownHostException {
		InetAddress own = InetAddress.getByName("1.1.1.1");
		assertThat(PublicAddresses.contain(InetAddress.getByName(address), own::equals)).isFalse();
		assertThat(PublicAddresses.contain(InetAddress.getByName("1.0.0.1"), own::equals)).isTrue();
	}

	@Test
	void knowTheInterfacesOfThisMachine() throws UnknownHostException {
		assertThat(PublicAddresses.isOfThisMachine(InetAddress.getByName("127.0.0.1"))).isTrue();
		assertThat(PublicAddresses.isOfThisMachine(InetAddress.getByName("1.1.1.1"))).isFalse();
	}

}
