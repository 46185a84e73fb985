package org.accordgraph.access;

import java.net.InetAddress;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Who can reach the service. */
@Component
public class Openness {

	private final @Nullable InetAddress address;

	private final Protection protection;

	Openness(@Value("${server.address:#{null}}") @Nullable InetAddress address, Environment environment,
			AccessProperties properties) {
		this.address = address;
		this.protection = Protection.of(environment);
	}

	/** What whoever starts the service has to know, in one line. */
	public Optional<String> warning() {
		boolean reachable = this.address == null || !this.address.isLoopbackAddress();
		return (reachable && !this.protection.isSet()) ? Optional
			.of("Other machines can reach this service and read without a key: set accord.access.key (ACCORD_ACCESS_KEY), or server.address (SERVER_ADDRESS) to 127.0.0.1.")
				: Optional.empty();
	}

}
