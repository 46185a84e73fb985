package org.accordgraph.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A cell that says who has a duty, divided into its parts without a rest:
 * 市经济信息委牵头，市科技局、市发展改革委配合; 责任单位：…; led by A, with B.
 *
 * @param parts the parts in order
 */
public record DutyCell(List<Part> parts) {

	private static final Pattern MARK = Pattern.compile("[；;，,。\\n]+");

	private static final Pattern LEAD = Pattern.compile("^(?:led by|lead(?:s|ing)?(?: by)?:?|responsible:)\\s+(.+)$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SUPPORT = Pattern.compile(
			"^(?:and )?(?:together with|with(?: support from)?|supported by|support:|assisted by)\\s+(.+)$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern VERB = Pattern.compile("^(.+?)\\s+(leads?|supports?|assists?)$",
			Pattern.CASE_INSENSITIVE);

	/**
	 * A list of names with their role.
	 *
	 * @param names the names as they are written, which may still be joined by 和 or and
	 * @param role the role, or {@code null} if the cell has none
	 * @param words the words that give the role; the names, if it has none
	 */
	public record Part(List<String> names, @Nullable String role, String words) {

	}

	static DutyCell of(String cell, ReadingRules rules) {
		String plain = cell.strip();
		boolean chinese = plain.codePoints().anyMatch(Character::isIdeographic);
		return new DutyCell(chinese ? chinese(plain, rules) : english(plain));
	}

	private static List<Part> chinese(String cell, ReadingRules rules) {
		Pattern column = Pattern.compile("^(" + alternatives(rules, "role column") + ")[：:]\\s*(.+)$");
		Pattern with = Pattern.compile("^由?(.+?)会同(.+?)(?:共同)?(负责|牵头|落实|实施|承担|办理)?$");
		Pattern verb = Pattern
			.compile("^由?(.+?)(?:共同|按职责分工|按职责|分别|联合)?(" + alternatives(rules, "role") + ")(?:落实|推进|实施|组织实施|组织|单位)?$");
		List<Part> parts = new ArrayList<>();
		String role = null;
		String words = "";
		for (String piece : MARK.split(cell)) {
			String text = piece.strip();
			if (text.isEmpty()) {
				continue;
			}
			Matcher heading = column.matcher(text);
			Matcher together = with.matcher(text);
			Matcher said = verb.matcher(text);
			if (heading.matches()) {
				words = heading.group(1);
				// A body that is only said to be responsible may lead or share.
				role = rules.value("role column", words).filter((value) -> !value.equals("CO_OWNER")).orElse(null);
				parts.add(new Part(names(heading.group(2)), role, words));
			}
			else if (together.matches()) {
				String lead = (together.group(3) != null) ? together.group(3) : "会同";
				parts.add(new Part(names(together.group(1)), "LEAD", lead));
				parts.add(new Part(names(together.group(2)), "SUPPORT", "会同"));
			}
			else if (said.matches()) {
				parts.add(new Part(names(said.group(1)), rules.value("role", said.group(2)).orElseThrow(),
						said.group(2)));
			}
			else {
				parts.add(new Part(names(text), role, (role != null) ? words : text));
			}
		}
		return parts;
	}

	private static String alternatives(ReadingRules rules, String group) {
		return String.join("|", rules.words(group));
	}

	private static List<String> names(String list) {
		return Pattern.compile("[、\\t]+")
			.splitAsStream(list)
			.map((name) -> name.strip().replaceFirst("等$", ""))
			.filter((name) -> !name.isEmpty())
			.toList();
	}

	private static List<Part> english(String cell) {
		List<Part> parts = new ArrayList<>();
		String divided = cell.replaceAll("(?i)\\s+(?=(?:together with|with|supported by|assisted by)\\s)", ", ");
		String role = null;
		String words = "";
		for (String piece : MARK.split(divided)) {
			String text = piece.strip();
			if (text.isEmpty()) {
				continue;
			}
			Optional<Matcher> lead = Optional.of(LEAD.matcher(text)).filter(Matcher::matches);
			Optional<Matcher> support = Optional.of(SUPPORT.matcher(text)).filter(Matcher::matches);
			Optional<Matcher> verb = Optional.of(VERB.matcher(text)).filter(Matcher::matches);
			String names = text;
			if (lead.isPresent() || support.isPresent()) {
				role = lead.isPresent() ? "LEAD" : "SUPPORT";
				words = lead.isPresent() ? "led by" : "with";
				names = lead.or(() -> support).orElseThrow().group(1);
			}
			else if (verb.isPresent()) {
				words = verb.get().group(2).toLowerCase(Locale.ROOT);
				role = words.startsWith("lead") ? "LEAD" : "SUPPORT";
				names = verb.get().group(1);
			}
			parts.add(new Part(List.of(names.replaceFirst("(?i)^and ", "").replaceFirst("(?i)^the ", "")), role,
					(role != null) ? words : text));
		}
		return parts;
	}

}
