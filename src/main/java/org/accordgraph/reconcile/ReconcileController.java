package org.accordgraph.reconcile;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.links.Addresses;
import org.accordgraph.lookup.EntityCard;
import org.accordgraph.lookup.search.SearchAnswer;
import org.accordgraph.lookup.search.SearchAnswers;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The Reconciliation Service API 0.2. Its own specification describes it, and a client
 * finds its parts in the manifest.
 */
@Hidden
@RestController
@RequestMapping(ReconcileController.PATH)
class ReconcileController {

	static final String PATH = "/reconcile";

	private static final int LARGEST_BODY = 256 << 10;

	private static final int SUGGESTED = 20;

	private static final int LONGEST_PREFIX = 200;

	private static final String ID = "id";

	private static final String NAME = "name";

	private static final String RESULT = "result";

	private final Candidates candidates;

	private final DataExtension extension;

	private final EntityTypes types;

	private final EntityProperties properties;

	private final SearchAnswers search;

	private final Preview preview;

	ReconcileController(Candidates candidates, DataExtension extension, EntityTypes types, EntityProperties properties,
			SearchAnswers search, Preview preview) {
		this.candidates = candidates;
		this.extension = extension;
		this.types = types;
		this.properties = properties;
		this.search = search;
		this.preview = preview;
	}

	@GetMapping
	Map<String, Object> get(@RequestParam(required = false) @Nullable String queries,
			@RequestParam(required = false) @Nullable String extend) {
		return answer(queries, extend);
	}

	/**
	 * OpenRefine posts a form; its fields are read here, because no other body is one.
	 */
	@PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	Map<String, Object> post(HttpServletRequest request) throws IOException {
		byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
		if (body.length > LARGEST_BODY) {
			throw ReconcileProblem.tooLarge(LARGEST_BODY);
		}
		Map<String, String> fields = new LinkedHashMap<>();
		for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
			String[] parts = pair.split("=", 2);
			fields.put(decoded(parts[0]), (parts.length > 1) ? decoded(parts[1]) : "");
		}
		if (!fields.containsKey("queries") && !fields.containsKey("extend")) {
			throw ReconcileProblem.malformed("Post the field queries or extend.");
		}
		return answer(fields.get("queries"), fields.get("extend"));
	}

	private static String decoded(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw ReconcileProblem.malformed("The form is not percent-encoded as UTF-8.");
		}
	}

	private Map<String, Object> answer(@Nullable String queries, @Nullable String extend) {
		if (extend != null) {
			return this.extension.of(extend);
		}
		if (queries == null) {
			return manifest();
		}
		Map<String, Object> results = new LinkedHashMap<>();
		this.candidates.of(Query.batch(queries, this.types))
			.forEach((key, found) -> results.put(key, Map.of(RESULT, found)));
		return results;
	}

	private Map<String, Object> manifest() {
		String service = Addresses.service();
		String own = service + PATH;
		Map<String, Object> manifest = new LinkedHashMap<>();
		manifest.put("versions", List.of("0.2"));
		manifest.put(NAME, "accord-graph");
		manifest.put("identifierSpace", service + "/api/entities/");
		manifest.put("schemaSpace", service + "/api/model#");
		manifest.put("view", Map.of("url", service + "/api/entities/{{id}}"));
		manifest.put("defaultTypes", this.types.kinds());
		manifest.put("preview",
				Map.of("url", own + "/preview?id={{id}}", "width", Preview.WIDTH, "height", Preview.HEIGHT));
		manifest.put("suggest", Map.of("entity", suggest(own, "entity"), "type", suggest(own, "type"), "property",
				suggest(own, "property")));
		manifest.put("extend", Map.of("propose_properties",
				Map.of("service_url", own, "service_path", "/propose-properties"), "property_settings", List.of()));
		return manifest;
	}

	private static Map<String, String> suggest(String own, String what) {
		return Map.of("service_url", own, "service_path", "/suggest/" + what, "flyout_service_url", own,
				"flyout_service_path", "/flyout/" + what + "?id=${id}");
	}

	@GetMapping("/suggest/entity")
	Map<String, Object> entities(@RequestParam String prefix, @RequestParam(defaultValue = "0") int cursor) {
		String text = prefix.substring(0, Math.min(prefix.length(), LONGEST_PREFIX));
		int from = Math.max(0, cursor);
		int page = from / SUGGESTED;
		// From the middle of a page, half of the next one is shown, too.
		int pages = (from % SUGGESTED == 0) ? 1 : 2;
		List<Map<String, Object>> found = IntStream.range(page, page + pages)
			.mapToObj((each) -> this.search.of(text, EntityTypes.KINDS, each, SUGGESTED))
			.flatMap((answer) -> answer.items().stream())
			.skip(from % SUGGESTED)
			.limit(SUGGESTED)
			.map(this::suggestion)
			.toList();
		return Map.of(RESULT, found);
	}

	private Map<String, Object> suggestion(SearchAnswer.Item item) {
		return Map.of(ID, item.id(), NAME, item.name(), "description", item.nameEn(), "notable",
				this.types.find(item.kind()).stream().toList());
	}

	@GetMapping("/suggest/type")
	Map<String, Object> types(@RequestParam String prefix) {
		return Map.of(RESULT, beginning(this.types.all(), prefix));
	}

	@GetMapping("/suggest/property")
	Map<String, Object> properties(@RequestParam String prefix) {
		return Map.of(RESULT, beginning(this.properties.all(), prefix));
	}

	private static List<TypeId> beginning(List<TypeId> all, String prefix) {
		String text = prefix.strip().toLowerCase(Locale.ROOT);
		return all.stream()
			.filter((each) -> (each.id() + " " + each.name()).toLowerCase(Locale.ROOT).contains(text))
			.limit(SUGGESTED)
			.toList();
	}

	@GetMapping("/propose-properties")
	Map<String, Object> propose(@RequestParam(defaultValue = "Institution") String type,
			@RequestParam(defaultValue = "100") int limit) {
		this.types.require(List.of(type));
		return Map.of("properties", this.properties.of(type).stream().limit(Math.max(1, limit)).toList(), "type", type,
				"limit", limit);
	}

	@GetMapping("/flyout/{what}")
	Map<String, String> flyout(@PathVariable String what, @RequestParam String id) {
		if (what.equals("entity")) {
			return Map.of(ID, id, "html", this.preview.body(this.properties.card(id)));
		}
		List<TypeId> known = what.equals("type") ? this.types.all() : this.properties.all();
		return known.stream()
			.filter((each) -> each.id().equals(id))
			.findFirst()
			.map((each) -> Map.of(ID, id, "html", "<p>" + each.name() + "</p>"))
			.orElseThrow(() -> ReconcileProblem.malformed("There is no %s %s.".formatted(what, id)));
	}

	@GetMapping("/preview")
	ResponseEntity<String> preview(@RequestParam String id, HttpServletResponse response) {
		EntityCard card = this.properties.card(id);
		// A client shows it in a frame; there is nothing on it to click.
		response.setHeader("Content-Security-Policy", Preview.POLICY);
		response.setHeader("X-Frame-Options", null);
		response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
			.body(this.preview.page(card));
	}

}
