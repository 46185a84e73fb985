package org.accordgraph.ingest.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * Reads the text of a file: plain text, HTML, Word (.docx) or PDF, told by its content. A
 * paragraph is a line, a row of a table a line with tabs between its cells.
 */
public final class FileText {

	/** Signals that a file has no text that can be read. */
	public static final class Unreadable extends Exception {

		private Unreadable(String message) {
			super(message);
		}

	}

	private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

	private static final String BLOCKS = "p,div,br,h1,h2,h3,h4,h5,h6,li,section,article,header,ul,ol,table,blockquote";

	/** The text of a document of this many bytes is longer than anybody pastes. */
	private static final int LARGEST_PART = 64 << 20;

	static {
		// PDFBox keeps a list of fonts, by default in the home folder, which may be
		// read-only.
		if (System.getProperty("pdfbox.fontcache") == null) {
			System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
		}
	}

	private FileText() {
	}

	/**
	 * Reads a file.
	 * @param file its bytes
	 * @return its text
	 * @throws Unreadable if it is damaged, protected or of another kind; the message says
	 * what to do
	 */
	public static String of(byte[] file) throws Unreadable {
		try {
			if (startsWith(file, "%PDF")) {
				return ofPdf(file);
			}
			if (startsWith(file, "PK")) {
				return ofWord(file);
			}
			if (file.length > 1 && file[0] == (byte) 0xd0 && file[1] == (byte) 0xcf) {
				throw new Unreadable("The file is in the format of Word 97: save it as .docx.");
			}
			String text = decoded(file);
			return isHtml(text) ? ofHtml(text) : text;
		}
		catch (IOException ex) {
			throw new Unreadable(
					"The file cannot be read (%s): save it again, or paste its text.".formatted(ex.getMessage()));
		}
	}

	private static boolean startsWith(byte[] file, String magic) {
		return file.length >= magic.length()
				&& new String(file, 0, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
	}

	private static String decoded(byte[] file) throws Unreadable {
		if (file.length > 1 && (file[0] == (byte) 0xff && file[1] == (byte) 0xfe
				|| file[0] == (byte) 0xfe && file[1] == (byte) 0xff)) {
			return new String(file, StandardCharsets.UTF_16);
		}
		for (Charset charset : CHARSETS) {
			try {
				return charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(file))
					.toString()
					.replace("\uFEFF", "");
			}
			catch (CharacterCodingException ex) {
				// The next one.
			}
		}
		throw new Unreadable(
				"The file is neither text in UTF-8 or GB18030 nor HTML, .docx or PDF: save it as one of these.");
	}

	private static boolean isHtml(String text) {
		String begin = text.stripLeading()
			.substring(0, Math.min(text.stripLeading().length(), 200))
			.toLowerCase(java.util.Locale.ROOT);
		return begin.startsWith("<!doctype html") || begin.startsWith("<html")
				|| begin.startsWith("<?xml") && begin.contains("<html")
				|| begin.matches("(?s)<(?:p|div|article|body|h1|table)[ >].*");
	}

	private static String ofHtml(String html) {
		Document page = Jsoup.parse(html);
		page.select("script,style,noscript,nav,footer,form,template").remove();
		return lines(page.body(), BLOCKS, "tr", "td,th");
	}

	/** The text of a page: its blocks are lines. */
	private static String lines(Element root, String blocks, String row, String cell) {
		root.select(row)
			.forEach((each) -> each.replaceWith(new Element("p").appendChild(new TextNode(
					each.select(cell).stream().map((one) -> one.text().strip()).collect(Collectors.joining("\t"))))));
		StringBuilder text = new StringBuilder();
		NodeTraversor.traverse((org.jsoup.nodes.Node node, int depth) -> {
			if (node instanceof TextNode words) {
				text.append(words.getWholeText().replaceAll("[\\r\\n]+ *", ""));
			}
			else if (node instanceof Element element && element.is(blocks)) {
				text.append('\n');
			}
		}, root);
		return text.toString().replaceAll("\n{2,}", "\n").strip();
	}

	/**
	 * The text of a Word document: its part word/document.xml, parsed without entities.
	 */
	private static String ofWord(byte[] file) throws IOException, Unreadable {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals("word/document.xml")) {
					byte[] part = zip.readNBytes(LARGEST_PART + 1);
					if (part.length > LARGEST_PART) {
						throw new Unreadable("The document unpacks to more than 64 MB: paste its text.");
					}
					return paragraphs(Jsoup.parse(new String(part, StandardCharsets.UTF_8), Parser.xmlParser()));
				}
			}
		}
		throw new Unreadable("The archive is no Word document (.docx): send the document itself.");
	}

	private static String paragraphs(Document document) {
		StringBuilder text = new StringBuilder();
		document.select("w|del").remove();
		for (Element element : document.select("w|p, w|tr")) {
			if (element.normalName().equals("w:tr")) {
				text.append(
						element.select("w|tc").stream().map((cell) -> words(cell)).collect(Collectors.joining("\t")))
					.append('\n');
			}
			else if (element.closest("w|tr") == null) {
				text.append(words(element)).append('\n');
			}
		}
		return text.toString();
	}

	private static String words(Element element) {
		return element.select("w|t, w|tab, w|br")
			.stream()
			.map((part) -> part.normalName().equals("w:t") ? part.wholeText() : " ")
			.collect(Collectors.joining())
			.strip();
	}

	private static String ofPdf(byte[] file) throws IOException, Unreadable {
		try (PDDocument document = Loader.loadPDF(file)) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(false);
			String text = stripper.getText(document);
			if (text.isBlank()) {
				throw new Unreadable("The PDF has pictures of text only: recognise its text first, or paste it.");
			}
			return text;
		}
	}

}
