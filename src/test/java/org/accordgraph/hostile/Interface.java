package org.accordgraph.hostile;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.accordgraph.AccordTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every place of the interface to which a value can be sent: those that
 * {@code /v3/api-docs} describes, and the pages, headers and names that it does not.
 */
public final class Interface {

	private static final List<String> HEADERS = List.of("Accept", "Accept-Language", "Accept-Charset", "If-None-Match",
			"If-Modified-Since", "If-Match", "Range", "Origin", "Host", "X-Forwarded-Host", "X-Forwarded-Proto",
			"X-Forwarded-Port", "X-Forwarded-Prefix", "X-Forwarded-For", "X-Forwarded-Ssl", "Forwarded", "Content-Type",
			"Cookie", "Authorization", "X-API-Key", "X-HTTP-Method-Override", "Referer", "User-Agent", "X-Any");

	private static final List<String> PAGES = List.of("/%s", "/api/%s", "/browser/%s", "/browser-files/%s", "/js/%s",
			"/webjars/%s", "/webjars/cytoscape/%s", "/swagger-ui/%s", "/v3/api-docs/%s", "/actuator/%s",
			"/actuator/health/%s", "/error/%s", "/?%s", "/?lang=%s", "/browser/?cmd=edit&arg=%s", "/browser/?dbms=%s",
			"/v3/api-docs?group=%s", "/swagger-ui/index.html?configUrl=%s", "/favicon.ico?%s", "/mcp?%s",
			"/reconcile?queries=%s", "/reconcile?extend=%s", "/reconcile/suggest/entity?prefix=%s",
			"/reconcile/suggest/type?prefix=%s", "/reconcile/suggest/property?prefix=%s",
			"/reconcile/flyout/entity?id=%s", "/reconcile/flyout/%s?id=Place", "/reconcile/preview?id=%s",
			"/reconcile/propose-properties?type=%s", "/reconcile/propose-properties?limit=%s",
			"/reconcile?queries=%7B%22q%22%3A%7B%22query%22%3A%22%s%22%7D%7D");

	private static final List<String> KEYED = List.of("GET /api/import/jobs/%s", "DELETE /api/import/jobs/%s",
			"GET /api/import/jobs/%s/issues?format=csv", "GET /api/import/jobs/none/issues?format=%s",
			"DELETE /api/import/documents/%s", "DELETE /api/import/decisions/%s", "POST /api/import?dryRun=%s",
			"POST /api/import?dryRun=true&name=%s", "POST /api/import?dryRun=true&by=%s",
			"POST /api/import/decisions?one=%s&other=b&verdict=UNSURE&reason=x",
			"POST /api/import/decisions?one=a&other=%s&verdict=UNSURE&reason=x",
			"POST /api/import/decisions?one=a&other=b&verdict=%s&reason=x",
			"POST /api/import/decisions?one=a&other=b&verdict=UNSURE&reason=%s",
			"POST /api/import/decisions?one=a&other=b&verdict=UNSURE&reason=x&by=%s");

	private static final List<String> ANY = List.of("/", "/api/questions?subject=places", "/api/agreements?size=1",
			"/api/entities/chongqing", "/api/search?q=chongqing", "/browser/", "/browser-files/style.grass",
			"/js/main.js", "/actuator/health/liveness", "/no/such/path",
			"/api/questions/ownership/co-owners?commitmentId=cqcd-2021-innovation-centre.1");

	private final Wire wire;

	private final List<Slot> slots = new ArrayList<>();

	private static final int TRIES = 20;

	private final List<String> addresses = new ArrayList<>();

	private Interface(Wire wire) {
		this.wire = wire;
	}

	static List<Slot> of(int port) throws IOException {
		try (Wire wire = new Wire(port)) {
			Interface slots = new Interface(wire);
			slots.addWhatIsDescribed();
			slots.addWhatIsNotDescribed();
			slots.addWhatNeedsTheKey();
			return slots.slots;
		}
	}

	/**
	 * An address of each endpoint in the API description, with valid values.
	 * @param port the port of the service
	 */
	public static List<String> addresses(int port) throws IOException {
		try (Wire wire = new Wire(port)) {
			Interface slots = new Interface(wire);
			slots.addWhatIsDescribed();
			return slots.addresses;
		}
	}

	private void addWhatIsDescribed() throws IOException {
		for (var path : json("/v3/api-docs").get("paths").properties()) {
			if (path.getValue().has("get")) {
				add(path.getKey(), path.getValue().get("get"));
			}
		}
	}

	private JsonNode json(String path) throws IOException {
		var answer = this.wire.ask("GET", path, List.of());
		// A busy machine may ask to try again.
		for (int i = 0; i < TRIES && answer.status() == 503; i++) {
			LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
			answer = this.wire.ask("GET", path, List.of());
		}
		if (answer.status() != 200) {
			throw new IOException(path + ": " + answer);
		}
		return JsonMapper.shared().readTree(answer.body());
	}

	private void add(String path, JsonNode operation) throws IOException {
		List<JsonNode> parameters = operation.has("parameters")
				? StreamSupport.stream(operation.get("parameters").spliterator(), false).toList() : List.of();
		String filled = path;
		List<String> needed = new ArrayList<>();
		for (JsonNode parameter : parameters) {
			String name = parameter.get("name").asString();
			if (parameter.get("in").asString().equals("path")) {
				filled = filled.replace("{" + name + "}", harmless(path, parameter).get(0));
			}
			else if (parameter.path("required").asBoolean(false) || name.equals("q")) {
				needed.add(name + "=" + harmless(path, parameter).get(0));
			}
		}
		this.addresses.add(filled + (needed.isEmpty() ? "" : "?" + String.join("&", needed)));
		for (JsonNode parameter : parameters) {
			String name = parameter.get("name").asString();
			List<String> harmless = harmless(path, parameter);
			String before;
			String after = "";
			if (parameter.get("in").asString().equals("path")) {
				before = path.substring(0, path.indexOf("{" + name + "}"));
				after = path.substring(before.length() + name.length() + 2);
				for (JsonNode other : parameters) {
					String placeholder = "{" + other.get("name").asString() + "}";
					String value = harmless(path, other).get(0);
					before = before.replace(placeholder, value);
					after = after.replace(placeholder, value);
				}
			}
			else {
				String others = needed.stream()
					.filter((pair) -> !pair.startsWith(name + "="))
					.map((pair) -> pair + "&")
					.collect(Collectors.joining());
				before = filled + "?" + others + name + "=";
			}
			String start = before;
			String end = after;
			this.slots.add(new Slot(family(path), path + " " + name, harmless,
					(payload) -> Slot.Request.get(start + payload.line() + end)));
		}
		String any = filled + "?" + needed.stream().map((pair) -> pair + "&").collect(Collectors.joining());
		this.slots.add(new Slot("names", path + " (name)", List.of("unknown"),
				(payload) -> Slot.Request.get(any + payload.line() + "=1")));
	}

	private static String family(String path) {
		if (path.startsWith("/api/questions")) {
			return "questions";
		}
		if (path.endsWith("/relations/{type}")) {
			return "relations";
		}
		if (path.endsWith("/{id}")) {
			return "cards";
		}
		return (path.equals("/api/search") || path.equals("/api/suggest")) ? "finding" : "lists";
	}

	/** Valid values of a parameter, as written in a URL. */
	private List<String> harmless(String path, JsonNode parameter) throws IOException {
		String name = parameter.get("name").asString();
		JsonNode schema = parameter.get("schema");
		Stream<String> values;
		if (name.equals("format") || name.equals("limit")) {
			// These are not passed to the database.
			values = Stream.of(name.equals("limit") ? "2" : isPackage(path) ? "zip" : "json");
		}
		else if (schema.has("enum")) {
			values = StreamSupport.stream(schema.get("enum").spliterator(), false).map(JsonNode::asString);
		}
		else if (path.equals("/api/questions/{subject}/{question}")) {
			values = Stream.of(name.equals("subject") ? "agreements" : "signatories");
		}
		else if (name.equals("type") && path.contains("{type}")) {
			values = Stream.of("OF_PLACE", "EVIDENCED_BY");
		}
		else if (isPackage(path)) {
			values = Stream.of("cqcd-2021", "no-such-entity");
		}
		else if (name.equals("id") && !path.contains("/entities/") && !path.contains("/passages/")) {
			String list = path.substring(0, path.indexOf("/{id}")) + "?size=1";
			values = Stream.of(json(list).get("items").get(0).get("id").asString(), "no-such-entity");
		}
		else if (parameter.has("example")) {
			JsonNode example = parameter.get("example");
			values = Stream.of(example.isArray() ? StreamSupport.stream(example.spliterator(), false)
				.map(JsonNode::asString)
				.collect(Collectors.joining(",")) : example.asString(), "no-such-entity");
		}
		else if (schema.path("type").asString("").equals("integer")) {
			values = Stream.of("1", "2", "50");
		}
		else {
			values = Stream.of("chongqing", "no-such-entity", "2021-12-01");
		}
		return values.map((value) -> URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20")).toList();
	}

	private static boolean isPackage(String path) {
		return path.startsWith("/api/import/") || path.startsWith("/api/export/");
	}

	private void addWhatNeedsTheKey() {
		for (String request : KEYED) {
			String method = request.substring(0, request.indexOf(' '));
			String target = request.substring(method.length() + 1);
			this.slots.add(new Slot("import", request, List.of("harmless"),
					(payload) -> new Slot.Request(method, target.replace("%s", payload.line()),
							List.of("X-Import-Key: " + AccordTest.IMPORT_KEY, "Content-Length: 0"))));
		}
		this.slots.add(new Slot("import", "the key itself", List.of("harmless"), (payload) -> new Slot.Request("GET",
				"/api/import/jobs", List.of("X-Import-Key: " + payload.header()))));
	}

	private void addWhatIsNotDescribed() {
		for (String page : PAGES) {
			this.slots.add(new Slot("pages", page, List.of("index.html"),
					(payload) -> Slot.Request.get(page.replace("%s", payload.line()))));
		}
		for (String target : ANY) {
			for (String header : HEADERS) {
				this.slots.add(new Slot("headers", target + " " + header, List.of("text/html"),
						(payload) -> new Slot.Request("GET", target, List.of(header + ": " + payload.header()))));
			}
			this.slots.add(new Slot("methods", target + " (method)", List.of("HEAD", "OPTIONS", "POST", "TRACE"),
					(payload) -> new Slot.Request(payload.line(), target, List.of())));
			this.slots.add(new Slot("methods", target + " (header name)", List.of("X-Any"),
					(payload) -> new Slot.Request("GET", target, List.of(payload.header() + ": 1"))));
			this.slots.add(new Slot("methods", target + " (preflight)", List.of("x-any"),
					(payload) -> new Slot.Request("OPTIONS", target,
							List.of("Origin: http://elsewhere.example", "Access-Control-Request-Method: GET",
									"Access-Control-Request-Headers: " + payload.header()))));
		}
	}

}
