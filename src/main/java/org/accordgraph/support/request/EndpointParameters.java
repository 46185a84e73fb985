package org.accordgraph.support.request;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Collects the declared query parameters of all endpoints. */
@Component
class EndpointParameters {

	private final Supplier<Map<String, List<RequestParameter>>> all;

	EndpointParameters(ObjectProvider<AcceptedParameters> takes) {
		this.all = SingletonSupplier.of(() -> takes.orderedStream()
			.flatMap((each) -> each.parameters().entrySet().stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue,
					(one, other) -> Stream.concat(one.stream(), other.stream()).toList())));
	}

	/**
	 * The parameters of an endpoint.
	 * @param method its HTTP method
	 * @param path its path, with variables in braces
	 */
	List<RequestParameter> of(String method, String path) {
		return this.all.get().getOrDefault((method.equals("HEAD") ? "GET" : method) + " " + path, List.of());
	}

}
