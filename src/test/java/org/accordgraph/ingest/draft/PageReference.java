package org.accordgraph.ingest.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.CypherLiteral;

/** Reads the facts of the built-in page from {@code cypher/seed}, as a reference. */
final class PageReference {

	private static final Pattern ROWS = Pattern.compile("UNWIND (\\[\\s*\\n.*?\\n\\]) AS row", Pattern.DOTALL);

	private final Map<String, String> texts;

	private final Reference reference = new Reference();

	private final KnownNames known = new KnownNames();

	private final Map<String, List<String>> names = new LinkedHashMap<>();

	PageReference(CypherFolder folder, Map<String, String> texts) {
		this.texts = texts;
		List<List<Map<String, Object>>> blocks = new ArrayList<>();
		for (CypherFile file : folder.files("seed/*.cypher")) {
			Matcher rows = ROWS.matcher(file.text());
			while (rows.find()) {
				blocks.add(rows(rows.group(1)));
			}
		}
		blocks.forEach((rows) -> rows.forEach(this::name));
		String agreement = "";
		String title = "";
		Map<String, List<String>> roles = roles(blocks);
		for (List<Map<String, Object>> rows : blocks) {
			for (Map<String, Object> row : rows) {
				if (row.containsKey("titleType")) {
					agreement = text(row, "id");
					title = text(row, "name");
					agreement(row);
				}
				else if (row.containsKey("level") && row.containsKey("statement")) {
					commitment(row, agreement, title, roles);
				}
				else if (row.containsKey("area") && row.containsKey("statement")) {
					promise(row, title + "/" + row.get("area"),
							agreement + "." + row.get("area") + "." + row.get("ordinal"), roles);
				}
				else if (row.containsKey("by") && row.containsKey("kind")) {
					this.reference.deliverables.add(new Reference.Made(text(row, "name"), text(row, "kind")));
				}
				else if (row.containsKey("valueText")) {
					this.reference.figures.add(new Reference.Value(new BigDecimal(String.valueOf(row.get("value"))),
							text(row, "unit"), text(row, "comparator"), ""));
				}
			}
		}
		this.reference.passages.addAll(texts.values());
	}

	Reference reference() {
		return this.reference;
	}

	/** The names that the graph knew of bodies and places before the page. */
	KnownNames known() {
		return this.known;
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> rows(String list) {
		return CypherLiteral.read(list)
			.map((value) -> ((List<Object>) value).stream()
				.filter((row) -> row instanceof Map)
				.map((row) -> (Map<String, Object>) row)
				.toList())
			.orElse(List.of());
	}

	private void name(Map<String, Object> row) {
		if (row.containsKey("id") && row.containsKey("name")) {
			List<String> all = new ArrayList<>(List.of(text(row, "name")));
			if (row.get("aliases") instanceof List<?> aliases) {
				aliases.forEach((alias) -> all.add(String.valueOf(alias)));
			}
			this.names.put(text(row, "id"), all);
			if (row.containsKey("level") && row.containsKey("city")) {
				all.forEach((name) -> this.known.add(name,
						new KnownNames.Known(text(row, "id"), "Institution", text(row, "name"))));
			}
		}
	}

	private Map<String, List<String>> roles(List<List<Map<String, Object>>> blocks) {
		Map<String, List<String>> roles = new LinkedHashMap<>();
		String agreement = "";
		for (List<Map<String, Object>> rows : blocks) {
			for (Map<String, Object> row : rows) {
				if (row.containsKey("titleType")) {
					agreement = text(row, "id");
				}
				if (row.containsKey("role") && row.containsKey("commitment") && row.containsKey("body")) {
					roles.computeIfAbsent(agreement + "." + row.get("commitment"), (id) -> new ArrayList<>())
						.add(text(row, "role"));
				}
			}
		}
		return roles;
	}

	private void agreement(Map<String, Object> row) {
		this.reference.titles.add(text(row, "name"));
		this.reference.days.add(row.get("signedOn") + " " + row.get("signedOnStatus"));
		this.reference.declared.add(String.valueOf(row.get("declaredAreas")));
		((List<?>) row.get("signatories")).forEach((id) -> this.reference.parties.add(String.valueOf(id)));
	}

	private void commitment(Map<String, Object> row, String agreement, String title, Map<String, List<String>> roles) {
		if (((Number) row.get("level")).intValue() == 1) {
			this.reference.areas.add(title + "/" + row.get("ordinal") + "/" + row.get("name"));
		}
		else {
			promise(row, title + "/0", agreement + "." + row.get("ordinal"), roles);
		}
	}

	private void promise(Map<String, Object> row, String area, String id, Map<String, List<String>> roles) {
		List<String> passages = ((List<?>) row.get("evidence")).stream()
			.map((passage) -> this.texts.getOrDefault(String.valueOf(passage), ""))
			.toList();
		this.reference.promises.add(new Reference.Promise(area, text(row, "name") + " " + row.get("statement"), false,
				passages, text(row, "modality"), (row.get("dutyWords") == null) ? null : text(row, "dutyWords"),
				roles.getOrDefault(id, List.of()).stream().sorted().distinct().toList()));
	}

	/** All names of an entity. */
	List<String> namesOf(String id) {
		return this.names.getOrDefault(id, List.of());
	}

	private static String text(Map<String, Object> row, String key) {
		return String.valueOf(row.get(key));
	}

}
