package org.accordgraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * A question as it is measured.
 *
 * @param name what the table calls it
 * @param path the question's file, below {@code cypher/questions}, without its ending
 * @param text its text, for as many rows as the service asks for
 * @param values gives values for its parameters
 * @param truth what is answered
 */
record Asked(String name, String path, String text, Function<RandomGenerator, Map<String, Object>> values,
		Truth truth) {

	static Asked of(String name, String path, Function<RandomGenerator, Map<String, Object>> values, Truth truth) {
		try {
			String question = Files.readString(Path.of("cypher/questions", path + ".cypher"));
			return new Asked(name, path, question.stripTrailing() + "\nLIMIT " + (ServiceWay.ROWS + 1), values, truth);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String address(Map<String, Object> values) {
		return "api/questions/" + this.path + "?"
				+ values.entrySet()
					.stream()
					.map((each) -> each.getKey() + "="
							+ URLEncoder.encode(String.valueOf(each.getValue()), StandardCharsets.UTF_8))
					.collect(Collectors.joining("&"));
	}

}
