package org.accordgraph.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Generates the style sheet of Neo4j Browser, in GraSS, from the colours, sizes and
 * captions of the model. The last rule that matches a node with several labels wins, so a
 * general label precedes its subdivisions, and {@code Entity} precedes all.
 */
@Component
public class StyleSheet {

	/**
	 * The ratio of node sizes in Neo4j Browser to those in the explorer, which writes
	 * names below the nodes.
	 */
	private static final double SCALE = 2.75;

	/** The brightness of a border, relative to that of its node. */
	private static final double BORDER = 0.75;

	private static final String DARK = "#111827";

	private static final String LIGHT = "#ffffff";

	private static final String QUIET = "#9ca3af";

	private final Vocabulary vocabulary;

	/**
	 * Creates a generator.
	 * @param vocabulary the model
	 */
	public StyleSheet(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** The complete style sheet. */
	public String grass() {
		List<String> rules = new ArrayList<>();
		Label entity = this.vocabulary.label(EntityKinds.ENTITY).orElseThrow();
		rules.add(rule("node", node(entity)));
		rules.add(rule("relationship", Map.of("color", QUIET, "shaft-width", "1px", "font-size", "8px", "padding",
				"3px", "text-color-external", "#374151", "text-color-internal", LIGHT, "caption", quoted("<type>"))));
		rules.add(rule("node." + entity.name(), node(entity)));
		List<Label> general = new ArrayList<>(this.vocabulary.labels()
			.stream()
			.filter((label) -> label != entity && (label.isKind() || label.service()))
			.toList());
		Collections.reverse(general);
		for (Label label : general) {
			rules.add(rule("node." + label.name(), node(label)));
			this.vocabulary.kindsOf(label.name())
				.stream()
				.flatMap((division) -> this.vocabulary.label(division).stream())
				.forEach((division) -> rules.add(rule("node." + division.name(), node(division))));
		}
		this.vocabulary.relationshipTypes()
			.forEach((type) -> rules.add(rule("relationship." + type.name(), line(type))));
		return String.join("\n", rules);
	}

	private static Map<String, String> node(Label label) {
		NodeLook look = label.look();
		Map<String, String> style = new TreeMap<>(Map.of("color", look.color(), "border-color", darker(look.color()),
				"text-color-internal", readableOn(look.color())));
		if (look.size() > 0) {
			style.put("diameter", Math.round(look.size() * SCALE) + "px");
			style.put("border-width", "2px");
			style.put("font-size", "8px");
		}
		if (!look.caption().isEmpty()) {
			style.put("caption", quoted("{" + look.caption() + "}"));
		}
		return style;
	}

	private static Map<String, String> line(RelationshipType type) {
		RelationshipType.LineLook look = type.look();
		Map<String, String> style = new TreeMap<>(Map.of("color", look.color(), "shaft-width", look.width() + "px",
				"text-color-internal", readableOn(look.color())));
		if (!look.caption().isEmpty()) {
			style.put("caption", quoted(look.caption()));
		}
		return style;
	}

	private static String rule(String selector, Map<String, String> style) {
		return new TreeMap<>(style).entrySet()
			.stream()
			.map((each) -> "  " + each.getKey() + ": " + each.getValue() + ";\n")
			.collect(Collectors.joining("", selector + " {\n", "}\n"));
	}

	private static String quoted(String caption) {
		return '"' + caption + '"';
	}

	private static String darker(String color) {
		int rgb = Integer.parseInt(color.substring(1), 16);
		return "#%02x%02x%02x".formatted(darker(rgb >> 16), darker(rgb >> 8), darker(rgb));
	}

	private static int darker(int channel) {
		return (int) ((channel & 0xff) * BORDER);
	}

	/**
	 * The dark or light text colour, whichever has more contrast as defined by WCAG 2.
	 */
	private static String readableOn(String color) {
		double background = luminance(color);
		double onDark = (background + 0.05) / (luminance(DARK) + 0.05);
		double onLight = 1.05 / (background + 0.05);
		return (onDark > onLight) ? DARK : LIGHT;
	}

	private static double luminance(String color) {
		int rgb = Integer.parseInt(color.substring(1), 16);
		return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
	}

	private static double linear(int channel) {
		double value = (channel & 0xff) / 255.0;
		return (value <= 0.03928) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

}
