package org.accordgraph.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hostile value.
 *
 * @param family the purpose of the value
 * @param bytes the value itself; each character is a byte
 * @param address the value as part of a URL; each character is a byte
 */
record Payload(String family, String bytes, String address) {

	private static final Path FILE = Path.of("src/test/resources/hostile/payloads.txt");

	private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|x(\\p{XDigit}{2})|(.))");

	private static final Pattern REPEATED = Pattern.compile("<<(.+)\\*(\\d+)>>", Pattern.DOTALL);

	private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

	static List<Payload> all() throws IOException {
		Map<String, List<String>> families = new LinkedHashMap<>();
		List<String> family = new ArrayList<>();
		for (String line : Files.readAllLines(FILE)) {
			if (line.startsWith("## ")) {
				family = families.computeIfAbsent(line.substring(3), (name) -> new ArrayList<>());
			}
			else if (!line.isEmpty()) {
				family.add(line);
			}
		}
		List<Payload> payloads = new ArrayList<>();
		List<String> statements = families.remove("statements");
		families.forEach((name, lines) -> {
			for (String line : lines) {
				if (name.equals("breakouts")) {
					statements.forEach((statement) -> payloads.add(encoded(name, read(line + statement))));
				}
				else {
					payloads.add((name.equals("percent") || name.equals("raw")) ? asItIs(name, read(line))
							: encoded(name, read(line)));
				}
			}
		});
		return payloads.stream().distinct().toList();
	}

	private static Payload asItIs(String family, String text) {
		String bytes = text.chars().allMatch((c) -> c < 256) ? text : utf8(text);
		return new Payload(family, bytes, bytes);
	}

	private static Payload encoded(String family, String text) {
		StringBuilder address = new StringBuilder();
		String bytes = utf8(text);
		bytes.chars()
			.forEach((c) -> address
				.append((UNRESERVED.indexOf(c) >= 0) ? String.valueOf((char) c) : "%%%02X".formatted(c)));
		return new Payload(family, bytes, address.toString());
	}

	static String utf8(String text) {
		return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
	}

	private static String read(String line) {
		Matcher repeated = REPEATED.matcher(line);
		String whole = repeated.find()
				? line.substring(0, repeated.start()) + repeated.group(1).repeat(Integer.parseInt(repeated.group(2)))
				: line;
		return ESCAPE.matcher(whole).replaceAll((escape) -> Matcher.quoteReplacement(character(escape)));
	}

	private static String character(MatchResult escape) {
		if (escape.group(3) == null) {
			String digits = (escape.group(1) != null) ? escape.group(1) : escape.group(2);
			return String.valueOf((char) Integer.parseInt(digits, 16));
		}
		return switch (escape.group(3)) {
			case "n" -> "\n";
			case "r" -> "\r";
			case "t" -> "\t";
			default -> escape.group(3);
		};
	}

	/** The value for a header, which a line break would end. */
	String header() {
		return this.bytes.replaceAll("[\r\n]", " ");
	}

	/** The value for the request line, which a blank or line break would end. */
	String line() {
		return this.address.replaceAll("[\r\n ]", "%20");
	}

}
