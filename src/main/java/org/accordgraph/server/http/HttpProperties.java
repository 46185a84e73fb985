package org.accordgraph.server.http;

import java.net.URI;
import java.util.List;

import org.accordgraph.support.startup.StartupFailure;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * HTTP settings: the host names of the service, and other sites that may read from it.
 *
 * @param hosts the host names and addresses by which clients reach the service, besides
 * {@code localhost}, the loopback addresses and {@code server.address}
 * @param cors the settings of other sites
 */
@ConfigurationProperties("accord")
record HttpProperties(@DefaultValue List<String> hosts, @DefaultValue Cors cors) {

	HttpProperties {
		for (String host : hosts) {
			if (!host.matches("[\\w.-]+|\\[?[\\p{XDigit}:.]+\\]?")) {
				throw new StartupFailure(
						"accord.hosts (ACCORD_HOSTS) names a host without a port, such as graph.example.org: " + host
								+ " is not.");
			}
		}
	}

	/**
	 * Settings of other sites.
	 *
	 * @param origins the origins whose pages may read, such as
	 * {@code https://app.example.org}; none by default
	 */
	record Cors(@DefaultValue List<String> origins) {

		Cors {
			for (String origin : origins) {
				if (!isOrigin(origin)) {
					throw new StartupFailure(
							"accord.cors.origins (ACCORD_CORS_ORIGINS) lists origins such as https://app.example.org, with commas between them: "
									+ origin + " is not.");
				}
			}
		}

		private static boolean isOrigin(String text) {
			try {
				URI uri = URI.create(text);
				return uri.getScheme() != null && uri.getScheme().matches("https?") && uri.getHost() != null
						&& uri.getRawPath().isEmpty() && uri.getRawQuery() == null && uri.getRawUserInfo() == null;
			}
			catch (IllegalArgumentException ex) {
				return false;
			}
		}

	}

}
