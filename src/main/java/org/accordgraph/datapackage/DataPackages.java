package org.accordgraph.datapackage;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.accordgraph.datapackage.Descriptor.Resource;
import org.accordgraph.finding.Finding;
import org.accordgraph.form.Form;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Opens packages: a folder, an archive of one, a workbook, or a single CSV file. */
@Component
@EnableConfigurationProperties(Limits.class)
public class DataPackages {

	/** So many bytes tell workbooks and archives. */
	private static final int HEADER = 8;

	private static final Closeable NOTHING = () -> {
	};

	private final Form form;

	private final Limits limits;

	DataPackages(Form form, Limits limits) {
		this.form = form;
		this.limits = limits;
	}

	/**
	 * Opens a package.
	 * @param path the folder or file
	 * @param source what its maker calls it
	 * @throws Unreadable if nothing of it can be read
	 * @throws IOException if the disk fails
	 */
	public DataPackage open(Path path, String source) throws IOException {
		if (Files.isDirectory(path)) {
			return folder(path);
		}
		byte[] first;
		try (InputStream in = Files.newInputStream(path)) {
			// A shorter file is none of both.
			first = Arrays.copyOf(in.readNBytes(HEADER), HEADER);
		}
		if (ReadableWorkbook.isOLE2Header(first)) {
			throw new Unreadable(source, "file.workbook",
					"It is a workbook of Excel 97, or one that is kept under a password.",
					"Save it as .xlsx without a password.");
		}
		if (ReadableWorkbook.isOOXMLZipHeader(first)) {
			Archive archive = new Archive(path, source, this.limits);
			try {
				return archive.files().containsKey("xl/workbook.xml") ? workbook(path, source, archive)
						: files(source, archive.files(), archive);
			}
			catch (IOException | RuntimeException ex) {
				archive.close();
				throw ex;
			}
		}
		return files(source, Map.of(source, () -> Files.newInputStream(path)), NOTHING);
	}

	private DataPackage folder(Path folder) throws IOException {
		Map<String, Bytes> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			all.filter(Files::isRegularFile)
				.forEach((file) -> files.put(folder.relativize(file).toString().replace('\\', '/'),
						() -> Files.newInputStream(file)));
		}
		return files(folder.getFileName().toString(), files, NOTHING);
	}

	private DataPackage files(String source, Map<String, Bytes> files, Closeable open) throws IOException {
		Map<String, Bytes> there = withoutTheFolder(files);
		List<Finding> findings = new ArrayList<>();
		Bytes descriptor = there.remove(Descriptor.FILE);
		Map<String, Resource> told = new LinkedHashMap<>();
		if (descriptor != null) {
			told.putAll(Descriptor.read(descriptor).resources());
		}
		List<RawTable> tables = new ArrayList<>();
		there.forEach((file, bytes) -> {
			Resource resource = told.remove(file);
			if (resource != null) {
				tables.add(new CsvTable(file, resource.name(), bytes, resource.encoding()));
			}
			else if (descriptor == null && file.toLowerCase(Locale.ROOT).endsWith(".csv")) {
				tables
					.add(new CsvTable(file, file.substring(file.lastIndexOf('/') + 1, file.length() - 4), bytes, null));
			}
			else if (!isAside(file)) {
				findings.add(Finding.ofSource(file, "file.unknown",
						(descriptor != null) ? "datapackage.json does not name this file." : "This is no CSV file.",
						"Name it in datapackage.json, or take it out of the package."));
			}
		});
		told.keySet()
			.forEach((file) -> findings.add(Finding.ofSource(Descriptor.FILE, "file.missing",
					"It names a file " + file + ", which is not there.",
					"Add the file, or take it out of datapackage.json.")));
		return checked(source, tables, findings, open);
	}

	/** People say what a package is, and systems leave their traces in archives. */
	private static boolean isAside(String file) {
		String name = file.substring(file.lastIndexOf('/') + 1);
		return name.startsWith(".") || file.startsWith("__MACOSX/") || name.equals("Thumbs.db")
				|| name.matches("(?i)(readme|licen[cs]e)(\\.\\w+)?");
	}

	/** An archive of a folder has the folder's name before all names. */
	private static Map<String, Bytes> withoutTheFolder(Map<String, Bytes> files) {
		Map<String, Bytes> there = new TreeMap<>();
		String folder = files.keySet()
			.stream()
			.filter((file) -> file.endsWith("/" + Descriptor.FILE))
			.findFirst()
			.map((file) -> file.substring(0, file.length() - Descriptor.FILE.length()))
			.filter((prefix) -> !files.containsKey(Descriptor.FILE))
			.orElse("");
		files.forEach(
				(file, bytes) -> there.put(file.startsWith(folder) ? file.substring(folder.length()) : file, bytes));
		return there;
	}

	private DataPackage workbook(Path path, String source, Archive archive) throws IOException {
		List<RawTable> tables = new ArrayList<>();
		List<Finding> findings = new ArrayList<>();
		new WorkbookParts(source, archive.files()).merged().forEach((sheet, merged) -> {
			if (isHelp(sheet)) {
				return;
			}
			tables.add(new WorkbookTable(path, sheet, sheet));
			merged.forEach((cells) -> findings.add(Finding.ofSource(sheet, "cell.merged",
					"The cells " + cells + " are merged.", "Undo the merging and write into each cell what it says.")));
		});
		return checked(source, tables, findings, archive);
	}

	private DataPackage checked(String source, List<RawTable> tables, List<Finding> findings, Closeable open) {
		List<RawTable> known = new ArrayList<>();
		for (RawTable table : tables) {
			if (this.form.table(table.name()).isPresent()) {
				known.add(table);
			}
			else {
				findings.add(Finding.ofSource(table.source(), "table.unknown",
						"The form has no table " + table.name() + ".",
						"Name it as one of "
								+ String.join(", ", this.form.tables().stream().map((each) -> each.name()).toList())
								+ ", or take it out."));
			}
		}
		if (known.isEmpty() && findings.isEmpty()) {
			findings.add(Finding.ofSource(source, "package.empty", "There is no table in it.",
					"Fill in the template: GET /api/import/template."));
		}
		return new DataPackage(known, findings, open);
	}

	/** Sheets of the template that explain it. */
	static boolean isHelp(String sheet) {
		return sheet.startsWith("_");
	}

}
