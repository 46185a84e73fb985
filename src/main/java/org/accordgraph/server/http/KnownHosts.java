package org.accordgraph.server.http;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Compares the host that a request names with the names of this service. If another site
 * points its own name at this machine (DNS rebinding), the browser treats its pages as
 * same-origin; only the {@code Host} header reveals it.
 */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class KnownHosts {

	/** Exempt: it exposes no data, and a probe may use any address of the machine. */
	private static final String HEALTH = "/actuator/health";

	private static final Set<String> LOCAL = Set.of("localhost", "::1", "0:0:0:0:0:0:0:1");

	private final Set<String> names;

	private final boolean everyAddress;

	KnownHosts(HttpProperties properties, ServerProperties server) {
		InetAddress address = server.getAddress();
		this.names = Stream.concat(properties.hosts().stream(), named(address))
			.map(KnownHosts::normal)
			.collect(Collectors.toUnmodifiableSet());
		this.everyAddress = address == null || address.isAnyLocalAddress();
	}

	private static Stream<String> named(@Nullable InetAddress address) {
		return (address == null) ? Stream.empty() : Stream.of(address.getHostAddress(), address.getHostName());
	}

	boolean knows(HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.HOST) == null) {
			// Browsers always send the header.
			return true;
		}
		// A page can send the headers of a proxy, so both names have to be known.
		return request.getRequestURI().startsWith(HEALTH)
				|| isKnown(withoutPort(request.getHeader(HttpHeaders.HOST)), request)
						&& isKnown(request.getServerName(), request);
	}

	private boolean isKnown(String name, HttpServletRequest request) {
		String host = normal(name);
		return LOCAL.contains(host) || isLoopback(host) || this.names.contains(host)
		// A name cannot be rebound if it is the address itself.
				|| this.everyAddress && host.equals(normal(request.getLocalAddr()));
	}

	private static String withoutPort(String header) {
		int colon = header.lastIndexOf(':');
		return (colon > header.lastIndexOf(']')) ? header.substring(0, colon) : header;
	}

	/**
	 * Whether a host is an address in 127.0.0.0/8, and not a name that begins like one.
	 */
	private static boolean isLoopback(String host) {
		return host.matches("127(?:\\.\\d{1,3}){3}");
	}

	/** The host in lower case, without IPv6 brackets, zone index and trailing dot. */
	private static String normal(String host) {
		String name = host.toLowerCase(Locale.ROOT);
		if (name.startsWith("[") && name.endsWith("]")) {
			name = name.substring(1, name.length() - 1);
		}
		int zone = name.indexOf('%');
		name = (zone < 0) ? name : name.substring(0, zone);
		return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
	}

}
