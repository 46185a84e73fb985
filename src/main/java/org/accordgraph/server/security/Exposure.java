package org.accordgraph.server.security;

import java.net.InetAddress;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Determines who can reach the service. */
@Component
public class Exposure {

	private final @Nullable InetAddress address;

	private final Protection protection;

	Exposure(@Value("${server.address:#{null}}") @Nullable InetAddress address, Environment environment) {
		this.address = address;
		this.protection = Protection.of(environment);
	}

	/**
	 * A warning in one line, if other machines can reach the service and read without a
	 * key.
	 */
	public Optional<String> warning() {
		boolean reachable = this.address == null || !this.address.isLoopbackAddress();
		return (reachable && !this.protection.isSet()) ? Optional
			.of("Other machines can reach this service and read without a key: set accord.access.key (ACCORD_ACCESS_KEY), or set server.address (SERVER_ADDRESS) to 127.0.0.1.")
				: Optional.empty();
	}

}
