package org.accordgraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherTemplate;
import org.accordgraph.cypher.CypherText;
import org.accordgraph.links.BrowserLinks;
import org.accordgraph.query.ask.Trigger;
import org.accordgraph.support.startup.StartupFailure;

/**
 * Parses a question file, without the database.
 *
 * @param file the file
 * @param subject the folder that contains it
 * @param name its name without {@code .cypher}
 * @param title the title in English, from line 1
 * @param titleZh the title in Chinese, from line 2; the English one if there is none
 * @param description notes on the answer; may be empty
 * @param triggers the words with which people ask it; empty if the file names none
 * @param examples the example of each parameter by name, as a Cypher expression
 * @param statement the statement that is run, with the limit of the request, and in the
 * files of this project with its graph on request
 * @param typed the statement for an editor, without the block that declares the
 * parameters
 * @param linked the same, encoded for a link
 */
record QuestionFile(CypherFile file, String subject, String name, String title, String titleZh, String description,
		List<Trigger> triggers, Map<String, String> examples, String statement, CypherTemplate typed,
		CypherTemplate linked) {

	private static final Pattern PATH = Pattern.compile("(?:questions|gds)/([a-z0-9-]+)/([a-z0-9-]+)\\.cypher");

	private static final Pattern PARAMETER = Pattern.compile(":param\\s+(\\w+)\\s+=>\\s+(.+)");

	private static final Pattern HEADER_BLOCK = Pattern.compile("\\A(?://[^\\n]*\\n)+\\s*/\\*.*?\\*/\\n?",
			Pattern.DOTALL);

	/** The parameters of requests, and what only the statement has. */
	private static final Set<String> RESERVED = Stream.concat(AnswerRequest.NAMES.stream(), Stream.of(PathColumn.DRAWN))
		.collect(Collectors.toUnmodifiableSet());

	private static final String TRIGGERS = "triggers:";

	private static final Pattern TRIGGER_LINE = Pattern.compile("(?m)^// *" + TRIGGERS + ".*\\n");

	/** Line 2, because Neo4j Browser uses line 1 as the title of a favourite. */
	private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}.*？");

	static QuestionFile read(CypherFile file) {
		return read(file, UnaryOperator.identity());
	}

	/**
	 * Parses a question file of this project, whose second line is a Chinese title and
	 * whose column {@code path} contains paths: its graph is transferred on request only.
	 * @throws StartupFailure if the file is invalid
	 */
	static QuestionFile readBuiltIn(CypherFile file) {
		QuestionFile read = read(file, PathColumn::onRequest);
		if (read.titleZh.equals(read.title)) {
			throw read.refused(2, "the second line must be the same question in Chinese, as in // 哪些单位……？");
		}
		return read;
	}

	private static QuestionFile read(CypherFile file, UnaryOperator<String> run) {
		Matcher path = PATH.matcher(file.name());
		if (!path.matches()) {
			throw refused(file, 1,
					"the path of a question file must be questions/<subject>/<question>.cypher, in lower case with hyphens");
		}
		List<String> comment = file.text()
			.lines()
			.takeWhile((line) -> line.startsWith("//"))
			.map(QuestionFile::uncomment)
			.toList();
		if (comment.isEmpty() || comment.get(0).isBlank()) {
			throw refused(file, 1, "the first line must be the question in plain English, as in // Which bodies …?");
		}
		boolean chinese = comment.size() > 1 && CHINESE.matcher(comment.get(1)).matches();
		String description = comment.subList(chinese ? 2 : 1, comment.size())
			.stream()
			.filter((line) -> !line.startsWith(TRIGGERS))
			.collect(Collectors.joining("\n"))
			.strip();
		Map<String, String> examples = examples(file);
		String plain = TRIGGER_LINE.matcher(file.text()).replaceAll("");
		CypherTemplate typed = CypherTemplate.of(examples.isEmpty() ? plain : withoutParameters(plain));
		QuestionFile question = new QuestionFile(file, path.group(1), path.group(2), comment.get(0),
				comment.get(chinese ? 1 : 0), description, triggers(file, comment, examples.keySet()), examples,
				TopLevelClauses.limited(run.apply(plain)), typed, typed.written(BrowserLinks::encode));
		question.requireOneStatement();
		question.requireDeclaredIsUsed();
		question.requireWhole();
		return question;
	}

	/** Returns how many lines the titles take at the start of the file. */
	int titleLines() {
		return this.titleZh.equals(this.title) ? 1 : 2;
	}

	/** Returns its path below {@code /api/questions}. */
	String path() {
		return this.subject + "/" + this.name;
	}

	/**
	 * Returns whether its path, titles and description together contain all of the given
	 * words.
	 */
	boolean holds(String words) {
		String all = (path() + " " + this.title + " " + this.titleZh + " " + this.description).toLowerCase(Locale.ROOT);
		return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
	}

	private static String uncomment(String line) {
		return line.substring(2).strip();
	}

	private static List<Trigger> triggers(CypherFile file, List<String> comment, Set<String> parameters) {
		List<Trigger> triggers = new ArrayList<>();
		for (int i = 0; i < comment.size(); i++) {
			String line = comment.get(i);
			if (line.startsWith(TRIGGERS)) {
				List<Trigger> found = Trigger.in(line.substring(TRIGGERS.length()));
				for (Trigger trigger : found) {
					if (!parameters.containsAll(trigger.values().keySet())) {
						throw refused(file, i + 1,
								"a trigger gives a value to %s, which is no parameter of the question"
									.formatted(trigger.values().keySet()));
					}
				}
				triggers.addAll(found);
			}
		}
		return List.copyOf(triggers);
	}

	private static Map<String, String> examples(CypherFile file) {
		Map<String, String> examples = new LinkedHashMap<>();
		List<String> lines = file.text().lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			if (line.startsWith(":param")) {
				Matcher parameter = PARAMETER.matcher(line);
				if (!parameter.matches()) {
					throw refused(file, i + 1, "write parameters as :param name => 'example', one per line");
				}
				if (RESERVED.contains(parameter.group(1))) {
					throw refused(file, i + 1,
							"the parameter " + parameter.group(1) + " is reserved for the API: choose another name");
				}
				examples.put(parameter.group(1), parameter.group(2));
			}
		}
		return examples;
	}

	private void requireOneStatement() {
		String code = CypherText.codeOnly(this.file.text());
		int semicolon = code.indexOf(';');
		if (semicolon >= 0) {
			throw refused(this.file, lineAt(semicolon),
					"a question must be a single statement without a semicolon: remove it");
		}
	}

	private void requireWhole() {
		TopLevelClauses.limitIn(this.file.text()).ifPresent((word) -> {
			throw refused(this.file, lineAt(word.start()), "the service adds the limit of the request: remove %s"
				.formatted(word.group(1).toUpperCase(Locale.ROOT)));
		});
		TopLevelClauses.unionIn(this.file.text()).ifPresent((word) -> {
			throw refused(this.file, lineAt(word.start()),
					"the limit of the request would apply only to the last part of the UNION: put the parts into CALL () { … } and return once, in one order");
		});
	}

	private void requireDeclaredIsUsed() {
		Set<String> used = CypherText.parametersOf(this.file.text());
		Set<String> undeclared = new LinkedHashSet<>(used);
		undeclared.removeAll(this.examples.keySet());
		if (!undeclared.isEmpty()) {
			throw refused(this.file, lineOf("$" + undeclared.iterator().next()),
					"$%1$s is not declared: add a line :param %1$s => 'example' to the block comment"
						.formatted(undeclared.iterator().next()));
		}
		List<String> unused = new ArrayList<>(this.examples.keySet());
		unused.removeAll(used);
		if (!unused.isEmpty()) {
			throw refused(this.file, lineOf(":param " + unused.get(0)),
					"the parameter " + unused.get(0) + " is not used: remove the line");
		}
	}

	private static String withoutParameters(String text) {
		Matcher header = HEADER_BLOCK.matcher(text);
		if (!header.find()) {
			return text;
		}
		return header.group().substring(0, header.group().indexOf("/*")) + text.substring(header.end());
	}

	/**
	 * Returns the number of the first line that contains a text, from 1; 1 if none does.
	 */
	int lineOf(String text) {
		int found = this.file.text().indexOf(text);
		return (found < 0) ? 1 : lineAt(found);
	}

	private int lineAt(int offset) {
		return 1 + (int) this.file.text().substring(0, offset).chars().filter((c) -> c == '\n').count();
	}

	StartupFailure refused(int line, String repair) {
		return refused(this.file, line, repair);
	}

	private static StartupFailure refused(CypherFile file, int line, String repair) {
		return new StartupFailure("%s, line %d: %s.".formatted(file.name(), line, repair));
	}

}
