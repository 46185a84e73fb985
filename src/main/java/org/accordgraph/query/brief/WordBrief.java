package org.accordgraph.query.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.stream.Collectors;

import org.accordgraph.model.Language;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes a brief for Word: headings as such, so that the outline shows them, and tables
 * whose first row is repeated on each page.
 */
@Component
@Order(3)
class WordBrief implements BriefFormat {

	/** A4 in twentieths of a point, lying on its side. */
	private static final int WIDTH = 16838;

	private static final int HEIGHT = 11906;

	private static final int MARGIN = 850;

	private static final int TEXT_SIZE = 10;

	private static final int CELL_SIZE = 9;

	private static final String HEAD_COLOR = "E8EDF4";

	private static final String AREA_COLOR = "F4F3EF";

	private static final String LINK_COLOR = "1F4E8C";

	private static final String TITLE = "Heading1";

	private static final String HEADING = "Heading2";

	@Override
	public String name() {
		return "docx";
	}

	@Override
	public MediaType mediaType() {
		return MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
	}

	@Override
	public byte[] write(Brief brief) throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			styles(document, brief.language());
			page(document);
			document.getProperties().getCoreProperties().setTitle(brief.title());
			document.getProperties().getCoreProperties().setCreator("accord-graph");
			heading(document, TITLE, brief.title());
			if (brief.fullTitle() != null) {
				run(document.createParagraph(), brief.fullTitle(), TEXT_SIZE + 1).setBold(true);
			}
			brief.facts().forEach((fact) -> fact(document, fact, brief.colon()));
			brief.sections().forEach((section) -> section(document, section));
			heading(document, HEADING, brief.evidenceHeading());
			run(document.createParagraph(), brief.evidenceNote(), TEXT_SIZE);
			brief.evidence().forEach((source) -> source(document, source));
			document.write(out);
			return out.toByteArray();
		}
	}

	/** Fonts by script, so that Chinese is not set in a font without it. */
	private static void styles(XWPFDocument document, Language language) {
		XWPFStyles styles = document.createStyles();
		CTFonts fonts = CTFonts.Factory.newInstance();
		fonts.setAscii("Calibri");
		fonts.setHAnsi("Calibri");
		fonts.setEastAsia("Microsoft YaHei");
		styles.setDefaultFonts(fonts);
		styles.setSpellingLanguage("en-GB");
		styles.setEastAsia("zh-CN");
		style(styles, TITLE, "heading 1", 0);
		style(styles, HEADING, "heading 2", 1);
		document.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty(language.code());
	}

	private static void style(XWPFStyles styles, String id, String name, int level) {
		CTStyle style = CTStyle.Factory.newInstance();
		style.setStyleId(id);
		style.addNewName().setVal(name);
		style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
		style.addNewQFormat();
		XWPFStyle added = new XWPFStyle(style);
		added.setType(STStyleType.PARAGRAPH);
		styles.addStyle(added);
	}

	private static void page(XWPFDocument document) {
		CTSectPr section = document.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(WIDTH));
		size.setH(BigInteger.valueOf(HEIGHT));
		size.setOrient(STPageOrientation.LANDSCAPE);
		CTPageMar margins = section.addNewPgMar();
		margins.setLeft(BigInteger.valueOf(MARGIN));
		margins.setRight(BigInteger.valueOf(MARGIN));
		margins.setTop(BigInteger.valueOf(MARGIN));
		margins.setBottom(BigInteger.valueOf(MARGIN));
	}

	private static void heading(XWPFDocument document, String style, String text) {
		XWPFParagraph paragraph = document.createParagraph();
		paragraph.setStyle(style);
		paragraph.setKeepNext(true);
		paragraph.setSpacingBefore(style.equals(TITLE) ? 0 : 240);
		paragraph.setSpacingAfter(80);
		run(paragraph, text, style.equals(TITLE) ? 20 : 14).setBold(true);
	}

	private static void fact(XWPFDocument document, Brief.Fact fact, String colon) {
		XWPFParagraph paragraph = tight(document.createParagraph());
		run(paragraph, fact.label() + colon, TEXT_SIZE).setBold(true);
		run(paragraph, fact.text(), TEXT_SIZE);
		link(paragraph, fact.address(), TEXT_SIZE);
	}

	private static void section(XWPFDocument document, Brief.Section section) {
		heading(document, HEADING, section.heading());
		section.paragraphs().forEach((text) -> run(document.createParagraph(), text, TEXT_SIZE));
		Brief.Grid grid = section.grid();
		if (grid == null) {
			return;
		}
		XWPFTable table = document.createTable(grid.rows().size() + 1, grid.columns().size());
		widths(table, grid);
		table.setCellMargins(40, 80, 40, 80);
		XWPFTableRow head = table.getRow(0);
		head.setRepeatHeader(true);
		for (int c = 0; c < grid.columns().size(); c++) {
			XWPFTableCell cell = head.getCell(c);
			cell.setColor(HEAD_COLOR);
			run(first(cell), grid.columns().get(c).heading(), CELL_SIZE).setBold(true);
		}
		for (int r = 0; r < grid.rows().size(); r++) {
			row(table.getRow(r + 1), grid.rows().get(r));
		}
	}

	/** Fixed widths, for which Word and LibreOffice each look in another place. */
	private static void widths(XWPFTable table, Brief.Grid grid) {
		table.setWidth(WIDTH - 2 * MARGIN);
		table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
		CTTblGrid columns = table.getCTTbl().addNewTblGrid();
		grid.columns().forEach((column) -> columns.addNewGridCol().setW(width(column)));
		for (XWPFTableRow row : table.getRows()) {
			for (int c = 0; c < grid.columns().size(); c++) {
				row.getCell(c).setWidth(width(grid.columns().get(c)).toString());
			}
		}
	}

	private static BigInteger width(Brief.Column column) {
		return BigInteger.valueOf((long) (WIDTH - 2 * MARGIN) * column.share() / 100);
	}

	private static void row(XWPFTableRow line, Brief.Row row) {
		line.setCantSplitRow(true);
		line.setHeightRule(TableRowHeightRule.AUTO);
		for (int c = 0; c < row.cells().size(); c++) {
			XWPFTableCell place = line.getCell(c);
			if (row.isArea()) {
				place.setColor(AREA_COLOR);
			}
			Brief.Cell cell = row.cells().get(c);
			XWPFParagraph paragraph = first(place);
			for (int i = 0; i < cell.lines().size(); i++) {
				paragraph = (i == 0) ? paragraph : tight(place.addParagraph());
				run(paragraph, cell.lines().get(i), CELL_SIZE).setBold(row.isArea());
			}
			if (!cell.references().isEmpty()) {
				run(cell.lines().isEmpty() ? paragraph : tight(place.addParagraph()),
						cell.references().stream().map(Brief.Cell::printed).collect(Collectors.joining(" ")),
						CELL_SIZE);
			}
		}
	}

	private static void source(XWPFDocument document, Brief.Source source) {
		XWPFParagraph paragraph = tight(document.createParagraph());
		paragraph.setIndentationLeft(480);
		paragraph.setIndentationHanging(480);
		run(paragraph, Brief.Cell.printed(source.number()) + " " + source.citation(), TEXT_SIZE);
		link(paragraph, source.address(), TEXT_SIZE);
		if (source.text() != null) {
			XWPFParagraph quote = tight(document.createParagraph());
			quote.setIndentationLeft(720);
			run(quote, source.text(), TEXT_SIZE);
		}
	}

	private static XWPFParagraph first(XWPFTableCell cell) {
		return tight(cell.getParagraphs().get(0));
	}

	private static XWPFParagraph tight(XWPFParagraph paragraph) {
		paragraph.setSpacingAfter(20);
		paragraph.setAlignment(ParagraphAlignment.LEFT);
		return paragraph;
	}

	private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
		XWPFRun run = paragraph.createRun();
		run.setFontSize(size);
		run.setText(text);
		return run;
	}

	private static void link(XWPFParagraph paragraph, @Nullable String address, int size) {
		if (address == null) {
			return;
		}
		run(paragraph, " ", size);
		XWPFRun link = paragraph.createHyperlinkRun(address);
		link.setFontSize(size);
		link.setColor(LINK_COLOR);
		link.setText(address);
	}

}
