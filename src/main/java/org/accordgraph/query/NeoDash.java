package org.accordgraph.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.accordgraph.cypher.CypherTemplate;
import org.accordgraph.model.Language;
import org.springframework.util.StringUtils;

/**
 * Generates a dashboard for NeoDash 2.4 from the questions: a page per subject, a table
 * per question, and below it the graph of the answer if it has one. A text parameter is a
 * parameter of the dashboard, which a field on each page that uses it changes; other
 * parameters have their example values.
 */
final class NeoDash {

	private static final String VERSION = "2.4";

	/** The columns of the grid of a page. */
	private static final int COLUMNS = 24;

	private static final int HEIGHT = 6;

	private static final String TABLE = "table";

	private static final int FIELD_WIDTH = COLUMNS / 4;

	private static final int FIELD_HEIGHT = 2;

	private final Language language;

	/** The names of the parameters, by name and kinds of entities in the questions. */
	private final Map<String, String> names = new TreeMap<>();

	private final Map<String, Object> values = new LinkedHashMap<>();

	private NeoDash(Language language) {
		this.language = language;
	}

	/** Returns the dashboard with the titles in a language. */
	static Map<String, Object> dashboard(Collection<Question> questions, Language language) {
		NeoDash dash = new NeoDash(language);
		Map<String, List<Question>> subjects = new TreeMap<>();
		for (Question question : questions) {
			subjects.computeIfAbsent(question.file().subject(), (subject) -> new ArrayList<>()).add(question);
		}
		List<Map<String, Object>> pages = new ArrayList<>();
		subjects.forEach((subject, all) -> pages.add(dash.page(subject, all)));
		Map<String, Object> settings = new LinkedHashMap<>();
		settings.put("pagenumber", 0);
		settings.put("editable", true);
		settings.put("fullscreenEnabled", true);
		settings.put("parameters", dash.values);
		Map<String, Object> dashboard = new LinkedHashMap<>();
		dashboard.put("uuid", "accord-graph-" + language.code());
		dashboard.put("title", "accord-graph");
		dashboard.put("version", VERSION);
		dashboard.put("settings", settings);
		dashboard.put("pages", pages);
		dashboard.put("parameters", Map.of());
		dashboard.put("extensions", extensions());
		return dashboard;
	}

	private static Map<String, Object> extensions() {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("active", true);
		extensions.put("activeReducers", List.of());
		return extensions;
	}

	private Map<String, Object> page(String subject, List<Question> questions) {
		List<Map<String, Object>> reports = new ArrayList<>();
		int top = fields(subject, questions, reports);
		for (Question question : questions) {
			List<String> types = question.isDrawn() ? List.of(TABLE, "graph") : List.of(TABLE);
			for (String type : types) {
				Map<String, Object> settings = type.equals(TABLE) ? Map.of("compact", true) : Map.of();
				reports.add(report(question.path() + "-" + type, title(question), query(question), type, 0, top,
						COLUMNS, HEIGHT, settings));
				top += HEIGHT;
			}
		}
		Map<String, Object> page = new LinkedHashMap<>();
		page.put("title", StringUtils.capitalize(subject));
		page.put("reports", reports);
		return page;
	}

	/** Adds the fields of a page, and returns the row below them. */
	private int fields(String subject, List<Question> questions, List<Map<String, Object>> reports) {
		Map<String, String> used = new LinkedHashMap<>();
		questions.forEach((question) -> question.parameters()
			.stream()
			.filter(NeoDash::isText)
			.forEach((parameter) -> used.putIfAbsent(name(parameter), parameter.name())));
		int place = 0;
		for (Map.Entry<String, String> each : used.entrySet()) {
			Map<String, Object> settings = new LinkedHashMap<>();
			settings.put("type", "Free Text");
			settings.put("entityType", each.getKey().substring("neodash_".length()));
			settings.put("parameterName", each.getKey());
			reports.add(report(subject + "-" + each.getKey(), each.getValue(), "RETURN true", "select",
					place % 4 * FIELD_WIDTH, place / 4 * FIELD_HEIGHT, FIELD_WIDTH, FIELD_HEIGHT, settings));
			place++;
		}
		return (place + 3) / 4 * FIELD_HEIGHT;
	}

	private static Map<String, Object> report(String id, String title, String query, String type, int x, int y,
			int width, int height, Map<String, Object> settings) {
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("id", id);
		report.put("title", title);
		report.put("query", query);
		report.put("width", width);
		report.put("height", height);
		report.put("x", x);
		report.put("y", y);
		report.put("type", type);
		report.put("selection", Map.of());
		report.put("settings", settings);
		return report;
	}

	private String title(Question question) {
		return (this.language == Language.ZH) ? question.file().titleZh() : question.file().title();
	}

	private String query(Question question) {
		Map<String, Object> examples = new LinkedHashMap<>();
		Map<String, String> renamed = new LinkedHashMap<>();
		question.parameters().forEach((parameter) -> {
			if (isText(parameter)) {
				renamed.put(parameter.name(), name(parameter));
			}
			else if (!parameter.today()) {
				examples.put(parameter.name(), parameter.example());
			}
		});
		String query = CypherTemplate.of(question.file().typed().bind(examples))
			.rename((name) -> renamed.getOrDefault(name, name));
		for (Parameter parameter : question.parameters()) {
			if (parameter.today()) {
				// The day on which the dashboard is read, not that on which it was made.
				query = query.replaceAll("\\$" + parameter.name() + "\\b", "date()");
			}
		}
		return query;
	}

	private static boolean isText(Parameter parameter) {
		return parameter.example() instanceof String;
	}

	/**
	 * The name of a parameter in the dashboard: equal for parameters of several questions
	 * if they take the same.
	 */
	private String name(Parameter parameter) {
		String key = parameter.name() + " " + String.join(" ", parameter.kinds()) + " "
				+ String.join(" ", parameter.values());
		return this.names.computeIfAbsent(key, (any) -> {
			String plain = "neodash_" + parameter.name().toLowerCase(Locale.ROOT);
			String name = plain;
			for (int i = 2; this.values.containsKey(name); i++) {
				name = plain + "_" + i;
			}
			this.values.put(name, parameter.example());
			return name;
		});
	}

}
