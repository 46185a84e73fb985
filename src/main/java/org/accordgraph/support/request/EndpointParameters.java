package org.accordgraph.request;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All that is said of what endpoints take. */
@Component
class Endpoints {

	private final Supplier<Map<String, List<RequestParameter>>> all;

	Endpoints(ObjectProvider<Takes> takes) {
		this.all = SingletonSupplier.of(() -> takes.orderedStream()
			.flatMap((each) -> each.parameters().entrySet().stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue,
					(one, other) -> Stream.concat(one.stream(), other.stream()).toList())));
	}

	/**
	 * What an endpoint takes.
	 * @param method its HTTP method
	 * @param path its path, with variables in braces
	 */
	List<RequestParameter> of(String method, String path) {
		return this.all.get().getOrDefault((method.equals("HEAD") ? "GET" : method) + " " + path, List.of());
	}

}
