package org.accordgraph.server.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

import org.accordgraph.support.startup.StartupFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KnownHostsTests {

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "LOCALHOST", "localhost.", "127.0.0.1", "127.1.2.3", "[::1]",
			"[0:0:0:0:0:0:0:1]" })
	void areThisMachine(String host) throws UnknownHostException {
		assertThat(hosts("127.0.0.1").knows(request(host))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "127.0.0.1.nip.io",
			"localhostx", "10.0.0.5", "[::2]", "0.0.0.0", "" })
	void areNoOthers(String host) throws UnknownHostException {
		assertThat(hosts("127.0.0.1").knows(request(host))).isFalse();
	}

	@Test
	void areThoseOfTheSettings() throws UnknownHostException {
		KnownHosts hosts = hosts("10.0.0.5", "graph.example.org", "::2");
		assertThat(hosts.knows(request("10.0.0.5"))).isTrue();
		assertThat(hosts.knows(request("Graph.Example.org"))).isTrue();
		assertThat(hosts.knows(request("[::2]"))).isTrue();
		assertThat(hosts.knows(request("example.org"))).isFalse();
		assertThat(hosts.knows(request("10.0.0.6"))).isFalse();
	}

	@Test
	void areTheAddressThatWasAskedWhereEveryOneIsServed() throws UnknownHostException {
		MockHttpServletRequest request = request("192.168.1.7");
		request.setLocalAddr("192.168.1.7");
		assertThat(hosts("0.0.0.0").knows(request)).isTrue();
		assertThat(hosts("127.0.0.1").knows(request)).isFalse();
		request = request("rebound.example");
		request.setLocalAddr("192.168.1.7");
		assertThat(hosts("0.0.0.0").knows(request)).isFalse();
	}

	@Test
	void areBothKnownBehindAProxy() throws UnknownHostException {
		assertThat(hosts("127.0.0.1").knows(forwarded("rebound.example:8080", "localhost"))).isFalse();
		MockHttpServletRequest outside = forwarded("localhost:8080", "graph.example.org");
		assertThat(hosts("127.0.0.1").knows(outside)).isFalse();
		assertThat(hosts("127.0.0.1", "graph.example.org").knows(outside)).isTrue();
	}

	@Test
	void areNotAskedForByAProbe() throws UnknownHostException {
		MockHttpServletRequest request = request("10.1.2.3");
		request.setRequestURI("/actuator/health/liveness");
		assertThat(hosts("127.0.0.1").knows(request)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://graph.example.org", "graph.example.org:8080", "a b", "*" })
	void areNamesOnly(String host) {
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> new HttpProperties(List.of(host), new HttpProperties.Cors(List.of())))
			.withMessageContaining("accord.hosts");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "null", "app.example.org", "https://app.example.org/", "ftp://app.example.org" })
	void originsAreWhole(String origin) {
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> new HttpProperties.Cors(List.of(origin)))
			.withMessageContaining("accord.cors.origins");
	}

	private static KnownHosts hosts(String address, String... names) throws UnknownHostException {
		ServerProperties server = new ServerProperties();
		server.setAddress(InetAddress.getByName(address));
		return new KnownHosts(new HttpProperties(List.of(names), new HttpProperties.Cors(List.of())), server);
	}

	/** A request as Tomcat passes it on after a trusted proxy named another host. */
	private static MockHttpServletRequest forwarded(String host, String name) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/questions") {

			@Override
			public String getServerName() {
				return name;
			}

		};
		request.addHeader("Host", host);
		return request;
	}

	private static MockHttpServletRequest request(String host) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/questions");
		request.addHeader("Host", host);
		request.setServerName(host);
		return request;
	}

}
