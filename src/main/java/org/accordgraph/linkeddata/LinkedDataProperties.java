package org.accordgraph.linkeddata;

import java.net.URI;

import org.accordgraph.support.startup.StartupFailure;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of linked data.
 *
 * @param address the address of the service that all IRIs begin with, without a slash at
 * the end; by default the one by which a client reaches it
 * @param publisher who publishes the graph: the IRI of an organization, or its name
 * @param licence the IRI of the licence under which the graph may be used
 */
@ConfigurationProperties("accord.linked-data")
record LinkedDataProperties(@Nullable URI address, @Nullable String publisher, @Nullable URI licence) {

	LinkedDataProperties {
		if (address != null && (address.getHost() == null || address.toString().endsWith("/")
				|| address.getRawQuery() != null || address.getRawFragment() != null)) {
			throw new StartupFailure(
					"accord.linked-data.address (ACCORD_LINKED_DATA_ADDRESS) is the address of this service without a slash at the end, such as https://graph.example.org: "
							+ address + " is not.");
		}
		if (licence != null && !licence.isAbsolute()) {
			throw new StartupFailure(
					"accord.linked-data.licence (ACCORD_LINKED_DATA_LICENCE) is an address, such as https://creativecommons.org/licenses/by/4.0/: "
							+ licence + " is not.");
		}
	}

}
