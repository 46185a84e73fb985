package org.accordgraph.ingest.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file is that is neither a CSV file nor a workbook that can be read, by its first
 * bytes. Its name may say something else.
 *
 * @param code the code of the issue
 * @param what what it is, as the end of "It is"
 * @param repair how to make a package of it
 */
record FileKind(String code, String what, String repair) {

	/** Enough for all first bytes, and for the beginning of a text. */
	private static final int HEAD = 1_024;

	/** The names of the parts of an OLE2 file are somewhere in it. */
	private static final int OLE2_SEARCHED = 16_000_000;

	private static final byte[] OLE2 = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);

	private static final byte[] ZIP = bytes('P', 'K', 3, 4);

	private static final byte[] EMPTY_ZIP = bytes('P', 'K', 5, 6);

	/** Where a tar archive says that it is one. */
	private static final int TAR = 257;

	private static final String AS_XLSX = "Save it as .xlsx.";

	private static final String AS_ZIP = "Pack its files as a ZIP archive.";

	private static final String TYPE_IN = "Enter what it says into the template: GET /api/import/template.";

	private static FileKind workbook(String what) {
		return new FileKind("file.unsupported-workbook", what, AS_XLSX);
	}

	private static FileKind other(String what, String repair) {
		return new FileKind("file.unsupported", what, repair);
	}

	/** What kinds of ZIP archive declare in their entry {@code mimetype}. */
	private static final Map<String, FileKind> BY_MIME_TYPE = Map.of("application/vnd.oasis.opendocument.spreadsheet",
			workbook("an OpenDocument workbook (.ods)"), "application/vnd.oasis.opendocument.spreadsheet-template",
			workbook("an OpenDocument template (.ots)"), "application/vnd.oasis.opendocument.text",
			other("an OpenDocument text (.odt)", TYPE_IN), "application/vnd.oasis.opendocument.presentation",
			other("an OpenDocument presentation (.odp)", TYPE_IN), "application/epub+zip",
			other("an EPUB book", TYPE_IN));

	/** The first bytes of other files, as Latin-1. */
	private static final Map<String, FileKind> BY_HEAD = Map.ofEntries(
			Map.entry("%PDF-", other("a PDF document", TYPE_IN)),
			Map.entry("{\\rtf", other("an RTF document", TYPE_IN)),
			Map.entry("\u001F\u008B", other("a gzip file", AS_ZIP)),
			Map.entry("7z\u00BC\u00AF\u0027\u001C", other("a 7z archive", AS_ZIP)),
			Map.entry("Rar!\u001A", other("a RAR archive", AS_ZIP)), Map.entry("BZh", other("a bzip2 file", AS_ZIP)),
			Map.entry("\u00FD7zXZ", other("an xz file", AS_ZIP)),
			Map.entry("\u0028\u00B5\u002F\u00FD", other("a Zstandard file", AS_ZIP)),
			Map.entry("SQLite format 3", other("an SQLite database", "Export its tables as CSV files.")),
			Map.entry("PAR1", other("a Parquet file", "Export it as a CSV file.")),
			Map.entry("\u0089PNG", other("an image", TYPE_IN)),
			Map.entry("\u00FF\u00D8\u00FF", other("an image", TYPE_IN)), Map.entry("GIF8", other("an image", TYPE_IN)),
			Map.entry("II*\u0000", other("an image", TYPE_IN)), Map.entry("MM\u0000*", other("an image", TYPE_IN)),
			Map.entry("RIFF", other("an image or a recording", TYPE_IN)),
			Map.entry("MZ\u0090", other("a program", TYPE_IN)), Map.entry("ID;PWXL", workbook("a SYLK file (.slk)")),
			Map.entry("ID;PCALC", workbook("a SYLK file (.slk)")),
			Map.entry("ID;PSCALC", workbook("a SYLK file (.slk)")),
			Map.entry("MIME-Version:", workbook("a web archive (.mht)")));

	/** The beginnings of files that are text, in small letters. */
	private static final Map<String, FileKind> BY_TEXT = Map.of("<!doctype html", other("a web page (HTML)", AS_XLSX),
			"<html", other("a web page (HTML)", AS_XLSX), "<table", other("a table of a web page (HTML)", AS_XLSX));

	private static final Pattern JSON = Pattern.compile("[\\[{]\\s*[\\[{\"].*", Pattern.DOTALL);

	private static final String OPEN_DOCUMENT_SHEET = "application/vnd.oasis.opendocument.spreadsheet";

	private static final String SPREADSHEET_2003 = "urn:schemas-microsoft-com:office:spreadsheet";

	private static byte[] bytes(int... values) {
		byte[] bytes = new byte[values.length];
		for (int i = 0; i < values.length; i++) {
			bytes[i] = (byte) values[i];
		}
		return bytes;
	}

	/** Whether a file begins like a ZIP archive, which workbooks are, too. */
	static boolean isZip(PackageFile file) throws IOException {
		byte[] head = head(file);
		return startsWith(head, ZIP) || startsWith(head, EMPTY_ZIP);
	}

	/** The kind of a file that is not an archive; empty if it may be a CSV file. */
	static Optional<FileKind> of(PackageFile file) throws IOException {
		byte[] head = head(file);
		if (startsWith(head, OLE2)) {
			return Optional.of(ole2(file));
		}
		if (startsWith(head, ZIP) || startsWith(head, EMPTY_ZIP)) {
			return Optional
				.of(other("an archive or workbook inside the package", "Import it by itself, or unpack it."));
		}
		String first = new String(head, StandardCharsets.ISO_8859_1);
		Optional<FileKind> kind = BY_HEAD.entrySet()
			.stream()
			.filter((entry) -> first.startsWith(entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst();
		if (kind.isEmpty() && first.startsWith("ustar", TAR)) {
			return Optional.of(other("a tar archive", AS_ZIP));
		}
		return kind.isPresent() ? kind : ofText(new String(head, charset(head)));
	}

	private static Optional<FileKind> ofText(String head) {
		String text = head.replaceFirst("^[\\uFEFF\\s]+", "").toLowerCase(Locale.ROOT);
		if (text.startsWith("<?xml")) {
			return Optional.of(text.contains(SPREADSHEET_2003) ? workbook("an XML workbook of Excel 2003")
					: text.contains(OPEN_DOCUMENT_SHEET) ? workbook("an OpenDocument workbook (.fods)")
							: text.contains("<html") ? other("a web page (HTML)", AS_XLSX)
									: other("an XML file", TYPE_IN));
		}
		if (JSON.matcher(text).matches()) {
			return Optional.of(other("a JSON file", "Send a table as a CSV file."));
		}
		return BY_TEXT.entrySet()
			.stream()
			.filter((entry) -> text.startsWith(entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst();
	}

	private static Charset charset(byte[] head) {
		boolean wide = startsWith(head, bytes(0xFF, 0xFE)) || startsWith(head, bytes(0xFE, 0xFF));
		return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
	}

	/** Excel 97, a protected workbook, and others share one container. */
	private static FileKind ole2(PackageFile file) throws IOException {
		String content;
		try (InputStream in = file.open()) {
			content = new String(in.readNBytes(OLE2_SEARCHED), StandardCharsets.ISO_8859_1);
		}
		if (content.contains(wide("EncryptedPackage"))) {
			return new FileKind("file.unsupported-workbook", "protected by a password",
					"Save it as .xlsx without a password.");
		}
		if (content.contains(wide("Workbook")) || content.contains(wide("Book"))) {
			return workbook("a workbook of Excel 97 (.xls)");
		}
		if (content.contains(wide("WordDocument"))) {
			return other("a Word document (.doc)", TYPE_IN);
		}
		if (content.contains(wide("PowerPoint Document"))) {
			return other("a PowerPoint presentation (.ppt)", TYPE_IN);
		}
		return workbook("a file of Office 97");
	}

	private static String wide(String text) {
		return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
	}

	/**
	 * The kind of an archive that is not a package of CSV files, by what its parts
	 * declare; empty for a package.
	 * @param files its files
	 * @param source the archive in messages
	 */
	static Optional<FileKind> ofArchive(Map<String, PackageFile> files, String source) throws IOException {
		PackageFile mimeType = files.get("mimetype");
		if (mimeType != null) {
			try (InputStream in = mimeType.open()) {
				String type = new String(in.readNBytes(HEAD), StandardCharsets.US_ASCII).strip();
				return Optional
					.of(BY_MIME_TYPE.getOrDefault(type, other("a file of type " + EntryName.shown(type), TYPE_IN)));
			}
		}
		if (files.containsKey("Index/Document.iwa")) {
			return Optional.of(workbook("a document of Apple Numbers or Pages"));
		}
		PartNames parts = new PartNames(source, files);
		if (!parts.has(CONTENT_TYPES)) {
			return Optional.empty();
		}
		return officeKind(parts, source);
	}

	static final String CONTENT_TYPES = "[Content_Types].xml";

	private static Optional<FileKind> officeKind(PartNames parts, String source) throws IOException {
		try (XmlPart xml = new XmlPart(source, CONTENT_TYPES, parts.get(CONTENT_TYPES))) {
			while (xml.nextElement()) {
				String type = xml.attribute("ContentType", "");
				if (type.startsWith("application/vnd.ms-excel.sheet.binary")) {
					return Optional.of(workbook("a binary workbook (.xlsb)"));
				}
				if (type.contains("wordprocessingml") && type.contains("main+xml")) {
					return Optional.of(other("a Word document (.docx)", TYPE_IN));
				}
				if (type.contains("presentationml") && type.contains("main+xml")) {
					return Optional.of(other("a PowerPoint presentation (.pptx)", TYPE_IN));
				}
				if (type.startsWith("application/vnd.ms-word.")) {
					return Optional.of(other("a Word document with macros (.docm)", TYPE_IN));
				}
				if (type.startsWith("application/vnd.ms-powerpoint.")) {
					return Optional.of(other("a PowerPoint presentation with macros (.pptm)", TYPE_IN));
				}
				if (type.startsWith("application/vnd.ms-package.xps")) {
					return Optional.of(other("an XPS document", TYPE_IN));
				}
				if (type.startsWith("application/vnd.ms-visio")) {
					return Optional.of(other("a Visio drawing", TYPE_IN));
				}
			}
		}
		return Optional.empty();
	}

	/** The issue of such a file. */
	Unreadable unreadable(String source) {
		return new Unreadable(source, this.code, "It is " + this.what + ".", this.repair);
	}

	private static byte[] head(PackageFile file) throws IOException {
		try (InputStream in = file.open()) {
			return in.readNBytes(HEAD);
		}
	}

	private static boolean startsWith(byte[] bytes, byte[] start) {
		return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
	}

}
