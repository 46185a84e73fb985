package org.accordgraph.ingest.datapackage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.accordgraph.ingest.datapackage.Descriptor.Resource;
import org.accordgraph.ingest.form.Forms;
import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.issue.Severity;
import org.accordgraph.ingest.staging.Progress;
import org.accordgraph.model.Template;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Opens packages: a folder, an archive of one, a workbook, or a single CSV file. */
@Component
@EnableConfigurationProperties(Limits.class)
public class DataPackages {

	/** The length of an extension: {@code .csv}. */
	private static final int EXTENSION = 4;

	private static final Closeable NOTHING = () -> {
	};

	private final TableNames names;

	private final Forms forms;

	private final Limits limits;

	DataPackages(Template template, Forms forms, Limits limits) {
		this.names = new TableNames(template);
		this.forms = forms;
		this.limits = limits;
	}

	/**
	 * Opens a package.
	 * @param path the folder or file
	 * @param source the name of the package in messages
	 * @param progress ends the reading of a cancelled import
	 * @throws Unreadable if it cannot be read
	 * @throws IOException if the disk fails
	 */
	public DataPackage open(Path path, String source, Progress progress) throws IOException {
		if (Files.isDirectory(path)) {
			return folder(path, progress);
		}
		PackageFile file = Account.unlimited(source, progress).counted(source, () -> Files.newInputStream(path));
		if (FileKind.isZip(file)) {
			Account account = Account.of(source, Files.size(path), this.limits, progress);
			Archive archive = new Archive(path, source, this.limits, account);
			try {
				return archive(source, archive);
			}
			catch (IOException | RuntimeException ex) {
				archive.close();
				throw ex;
			}
		}
		Optional<FileKind> other = FileKind.of(file);
		if (DraftFile.isOne(file)) {
			DraftFile draft = DraftFile.read(source, Files.size(path), file);
			return checked(source, draft.tables(), draft.unread(), NOTHING);
		}
		if (other.isPresent()) {
			throw other.get().unreadable(source);
		}
		return files(source, Map.of(source, file), NOTHING);
	}

	private DataPackage archive(String source, Archive archive) throws IOException {
		Optional<FileKind> other = FileKind.ofArchive(archive.files(), source);
		if (other.isPresent()) {
			throw other.get().unreadable(source);
		}
		return new PartNames(source, archive.files()).has(FileKind.CONTENT_TYPES)
				? workbook(source, new Workbook(source, archive.files()), archive)
				: files(source, archive.files(), archive);
	}

	private DataPackage folder(Path folder, Progress progress) throws IOException {
		String source = folder.getFileName().toString();
		Account account = Account.unlimited(source, progress);
		Path real = folder.toRealPath();
		Map<String, PackageFile> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(file).toString().replace('\\', '/');
				if (!file.toRealPath().startsWith(real)) {
					throw new Unreadable(source, "archive.link", name + " is a link to a file outside of the folder.",
							"Add the file itself.");
				}
				files.put(name, account.counted(name, () -> Files.newInputStream(file)));
			}
		}
		return files(source, files, NOTHING);
	}

	private DataPackage files(String source, Map<String, PackageFile> files, Closeable open) throws IOException {
		Map<String, PackageFile> relative = withoutFolderPrefix(files);
		List<Issue> issues = new ArrayList<>();
		PackageFile bytes = relative.remove(Descriptor.FILE);
		Descriptor descriptor = (bytes != null) ? Descriptor.read(bytes)
				: new Descriptor(Map.of(), Set.of(), List.of());
		issues.addAll(descriptor.issues());
		Map<String, Resource> listed = new LinkedHashMap<>(descriptor.resources());
		List<RawTable> tables = new ArrayList<>();
		for (Map.Entry<String, PackageFile> each : relative.entrySet()) {
			String file = each.getKey();
			Resource resource = listed.remove(file);
			if (resource != null) {
				tables
					.add(new CsvTable(file, resource.name(), each.getValue(), resource.encoding(), resource.dialect()));
			}
			else if (isIgnored(file) || descriptor.unsupported().contains(file)) {
				continue;
			}
			else if (bytes == null && isTable(file)) {
				tables
					.add(new CsvTable(file, withoutFolder(file, EXTENSION), each.getValue(), null, CsvDialect.DEFAULT));
			}
			else {
				issues.add(unknown(file, each.getValue(), bytes != null));
			}
		}
		listed.keySet()
			.forEach((file) -> issues
				.add(Issue.ofSource(Descriptor.FILE, "file.missing", "The file " + file + " is listed but missing.",
						"Add the file, or remove it from datapackage.json.")));
		return checked(source, tables, issues, open);
	}

	private static Issue unknown(String file, PackageFile bytes, boolean hasDescriptor) throws IOException {
		Optional<FileKind> kind = FileKind.of(bytes);
		if (kind.isPresent()) {
			return kind.get().unreadable(file).issue();
		}
		if (!hasDescriptor && file.matches("(?i).*\\.(xls|xlsx|xlsm|xlsb|et|ods)")) {
			return Issue.ofSource(file, "file.unknown", "It is no workbook, whatever its name says.",
					"Save it as .xlsx, or if it is a table as text, name it after the table: places.csv.");
		}
		return Issue.ofSource(file, "file.unknown",
				hasDescriptor ? "The file is not listed in datapackage.json." : "Not a CSV file.",
				hasDescriptor ? "List it in datapackage.json, or remove it from the package."
						: "Remove it from the package, or save it as a CSV file.");
	}

	/** A CSV file, or another text file that has the name of a table. */
	private boolean isTable(String file) {
		String name = file.toLowerCase(Locale.ROOT);
		return name.endsWith(".csv") || (name.endsWith(".tsv") || name.endsWith(".txt") || name.endsWith(".tab"))
				&& this.names.find(withoutFolder(file, EXTENSION)).isPresent();
	}

	private static String withoutFolder(String file, int extension) {
		return file.substring(file.lastIndexOf('/') + 1, file.length() - extension);
	}

	/** Readme files, and files that operating systems add to archives. */
	private static boolean isIgnored(String file) {
		String name = file.substring(file.lastIndexOf('/') + 1);
		return name.startsWith(".") || name.startsWith("~$") || file.startsWith("__MACOSX/") || name.equals("Thumbs.db")
				|| name.equals("desktop.ini") || name.matches("(?i)(readme|licen[cs]e)(\\.\\w+)?");
	}

	/** An archive of a folder prefixes all paths with the name of the folder. */
	private static Map<String, PackageFile> withoutFolderPrefix(Map<String, PackageFile> files) {
		Map<String, PackageFile> relative = new TreeMap<>();
		String folder = files.keySet()
			.stream()
			.filter((file) -> file.endsWith("/" + Descriptor.FILE))
			.findFirst()
			.map((file) -> file.substring(0, file.length() - Descriptor.FILE.length()))
			.filter((prefix) -> !files.containsKey(Descriptor.FILE))
			.orElse("");
		files.forEach(
				(file, bytes) -> relative.put(file.startsWith(folder) ? file.substring(folder.length()) : file, bytes));
		return relative;
	}

	private DataPackage workbook(String source, Workbook workbook, Archive archive) throws IOException {
		List<RawTable> tables = new ArrayList<>();
		List<Issue> issues = new ArrayList<>();
		Set<String> found = new HashSet<>();
		for (Workbook.Sheet sheet : workbook.sheets()) {
			String shown = EntryName.shown(sheet.name());
			if (isExplanation(sheet.name())) {
				continue;
			}
			WorkbookTable table = new WorkbookTable(workbook, sheet, shown, sheet.name());
			Optional<String> name = this.names.find(sheet.name()).or(() -> this.forms.named(sheet.name()));
			if (!sheet.isTable() || name.isEmpty() && (sheet.isHidden() || table.isEmpty())) {
				issues.add(note(shown, "sheet.ignored",
						"The sheet " + shown + " is "
								+ (!sheet.isTable() ? "a chart or dialog"
										: sheet.isHidden() ? "hidden and not a table of the template" : "empty")
								+ "; it is not read."));
				continue;
			}
			if (name.isPresent() && sheet.isHidden()) {
				issues
					.add(note(shown, "sheet.hidden", "The sheet " + shown + " is hidden; it is read like the others."));
			}
			if (name.isPresent() && !found.add(name.get())) {
				issues.add(Issue.ofSource(shown, "table.duplicate",
						"The workbook has two sheets for the table " + name.get() + ".",
						"Move their rows into one sheet."));
				continue;
			}
			tables.add(table);
		}
		return checked(source, tables, issues, () -> {
			try (archive; workbook) {
				return;
			}
		});
	}

	private static Issue note(String source, String code, String message) {
		return new Issue(Severity.NOTE, source, null, null, null, code, message,
				"Delete what is not meant to be imported.");
	}

	private DataPackage checked(String source, List<RawTable> tables, List<Issue> issues, Closeable open) {
		List<RawTable> known = new ArrayList<>();
		List<RawTable> filled = new ArrayList<>();
		for (RawTable table : tables) {
			Optional<String> name = this.names.find(table.name());
			Optional<String> form = name.isEmpty() ? this.forms.named(table.name()) : Optional.empty();
			if (form.isPresent()) {
				filled.add(new NamedTable(table, form.get()));
				continue;
			}
			if (name.isEmpty()) {
				issues.add(Issue.ofSource(table.source(), "table.unknown",
						"The template has no table " + EntryName.shown(table.name()) + ".",
						"Rename it to one of " + this.names.list() + " or, for a short form, "
								+ String.join(", ", this.forms.names()) + "; or remove it."));
				continue;
			}
			if (!name.get().equals(table.name())) {
				issues.add(new Issue(Severity.NOTE, table.source(), null, null, null, "table.read-as",
						"Read as the table " + name.get() + ".", "Nothing to do, if this is correct."));
			}
			known.add(new NamedTable(table, name.get()));
		}
		if (known.isEmpty() && filled.isEmpty()
				&& issues.stream().noneMatch((issue) -> issue.severity() == Severity.ERROR)) {
			issues.add(Issue.ofSource(source, "package.empty", "The package has no table.",
					"Fill in the template: GET /api/import/template."));
		}
		return new DataPackage(known, filled, issues, open);
	}

	/** Sheets that explain the template. */
	static boolean isExplanation(String sheet) {
		return sheet.startsWith("_");
	}

	/** A table under the name of the template. */
	private record NamedTable(RawTable table, String name) implements RawTable {

		@Override
		public String source() {
			return this.table.source();
		}

		@Override
		public void read(Rows rows) throws IOException {
			this.table.read(rows);
		}

	}

}
