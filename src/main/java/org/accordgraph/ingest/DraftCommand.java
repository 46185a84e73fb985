package org.accordgraph.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.accordgraph.ingest.draft.Draft;
import org.accordgraph.ingest.draft.DraftTables;
import org.accordgraph.ingest.draft.FileText;
import org.accordgraph.ingest.template.PackageFormat;
import org.accordgraph.model.Template;
import org.accordgraph.support.startup.StartupFailure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * The command {@code draft [--id=…] [--published=2024-05-06] <path>}: drafts a package
 * from a text file, writes it beside the text as a workbook and as JSON with the rules,
 * and prints what was found. Nothing is imported.
 */
@Component
public class DraftCommand implements ApplicationRunner {

	/** The first argument. */
	public static final String NAME = "draft";

	private static final String USAGE = "Usage: draft [--id=region-2024] [--published=2024-05-06] <path of a text, .html, .docx or .pdf>.";

	private final Drafts drafts;

	private final Template template;

	private final PackageFormat format;

	private final JsonMapper json;

	DraftCommand(Drafts drafts, Template template, List<PackageFormat> formats, JsonMapper json) {
		this.drafts = drafts;
		this.template = template;
		this.format = formats.stream().filter((format) -> format.name().equals("xlsx")).findFirst().orElseThrow();
		this.json = json;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		List<String> words = arguments.getNonOptionArgs();
		if (words.isEmpty() || !words.get(0).equals(NAME)) {
			return;
		}
		if (words.size() != 2) {
			throw new StartupFailure(USAGE);
		}
		Path path = Path.of(words.get(1));
		if (!Files.isRegularFile(path)) {
			throw new StartupFailure(path + " is no file. " + USAGE);
		}
		Draft draft = this.drafts.draft(text(path), option(arguments, "id", ""), published(arguments));
		String name = path.getFileName().toString().replaceFirst("\\.[^.]*$", "");
		Path workbook = path.resolveSibling(name + "-draft.xlsx");
		Path rules = path.resolveSibling(name + "-draft.json");
		try (OutputStream out = Files.newOutputStream(workbook)) {
			this.format.write(DraftTables.of(draft, this.template), out);
		}
		Files.write(rules, this.json.writerWithDefaultPrettyPrinter().writeValueAsBytes(draft));
		draft.tables().forEach((table) -> System.out.printf("%-14s %5d%n", table.name(), table.rows().size()));
		System.out.printf(
				"%n%d required cells are open. Complete and correct %s, set accepted to yes in each row that you have read, then import it; %s says what filled each cell.%n",
				draft.open().size(), workbook, rules);
	}

	private static String text(Path path) throws IOException {
		try {
			return FileText.of(Files.readAllBytes(path));
		}
		catch (FileText.Unreadable ex) {
			throw new StartupFailure(path + ": " + ex.getMessage());
		}
	}

	private static @Nullable LocalDate published(ApplicationArguments arguments) {
		String day = option(arguments, "published", "");
		try {
			return day.isEmpty() ? null : LocalDate.parse(day);
		}
		catch (DateTimeParseException ex) {
			throw new StartupFailure("'" + day + "' is no day. " + USAGE);
		}
	}

	private static String option(ApplicationArguments arguments, String name, String otherwise) {
		List<String> values = arguments.getOptionValues(name);
		return (values == null || values.isEmpty()) ? otherwise : values.get(0);
	}

}
