package org.accordgraph.query.brief;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.accordgraph.model.Language;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes a brief as one HTML file to be printed or saved, with its style inside. Names
 * are inserted as text, so that the graph can never contain markup.
 */
@Component
@Order(1)
class HtmlBrief implements BriefFormat {

	private static final String STYLE = """
			@page { size: A4 landscape; margin: 14mm }
			:root { color-scheme: light }
			body { font: 14px/1.45 system-ui, "Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #1d1f24; background: #fff; max-width: 1180px; margin: 0 auto; padding: 1.5rem }
			h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .2rem }
			h2 { font-size: 1.2rem; margin: 1.8rem 0 .4rem; break-after: avoid }
			.full { font-size: 1.05rem; margin: 0 0 .8rem }
			dl { display: grid; grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr); gap: .15rem 1.2rem; margin: 0 }
			dt { color: #5a606c }
			dd { margin: 0; overflow-wrap: anywhere }
			p { margin: .3rem 0 }
			.wide { overflow-x: auto }
			table { border-collapse: collapse; width: 100%; min-width: 46rem; table-layout: fixed; font-size: .87rem }
			th, td { border: 1px solid #c9c6bd; padding: .3rem .45rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
			thead { display: table-header-group }
			thead th { background: #e8edf4 }
			tr { break-inside: avoid }
			.area td { background: #f4f3ef; font-weight: 600 }
			ol { padding-left: 2.2rem }
			li { margin: .25rem 0; overflow-wrap: anywhere }
			li:target { background: #fde9b4 }
			blockquote { margin: .2rem 0 .4rem; padding-left: .8rem; border-left: 3px solid #c9c6bd }
			@media print { body { padding: 0; max-width: none; font-size: 9pt } .wide { overflow: visible; padding-right: 1px } table { min-width: 0; font-size: 7.5pt } th, td { padding: .15rem .3rem } a { color: inherit; text-decoration: none } }
			""";

	/** The policy of the page: its own style, and nothing else. */
	static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
			+ "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	@Override
	public String name() {
		return "html";
	}

	@Override
	public MediaType mediaType() {
		return new MediaType("text", "html", StandardCharsets.UTF_8);
	}

	@Override
	public byte[] write(Brief brief) {
		Document page = Document.createShell("");
		page.outputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false);
		page.prependChild(new DocumentType("html", "", ""));
		Element html = page.expectFirst("html");
		html.attr("lang", (brief.language() == Language.ZH) ? "zh-CN" : "en");
		page.head().appendElement("meta").attr("charset", "utf-8");
		page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
		page.head().appendElement("title").text(brief.title());
		page.head().appendElement("style").appendChild(new DataNode(STYLE));
		Element main = page.body().appendElement("main");
		main.appendElement("h1").text(brief.title());
		if (brief.fullTitle() != null) {
			main.appendElement("p").addClass("full").text(brief.fullTitle());
		}
		Element facts = main.appendElement("dl");
		for (Brief.Fact fact : brief.facts()) {
			facts.appendElement("dt").text(fact.label());
			Element value = facts.appendElement("dd").text(fact.text());
			if (fact.address() != null) {
				link(value.appendText(fact.text().isEmpty() ? "" : " "), fact.address());
			}
		}
		brief.sections().forEach((section) -> section(main, section));
		main.appendElement("h2").text(brief.evidenceHeading());
		main.appendElement("p").text(brief.evidenceNote());
		Element list = main.appendElement("ol");
		brief.evidence().forEach((source) -> source(list, source));
		return page.outerHtml().getBytes(StandardCharsets.UTF_8);
	}

	private static void section(Element main, Brief.Section section) {
		main.appendElement("h2").text(section.heading());
		section.paragraphs().forEach((paragraph) -> main.appendElement("p").text(paragraph));
		Brief.Grid grid = section.grid();
		if (grid == null) {
			return;
		}
		Element table = main.appendElement("div")
			.addClass("wide")
			.attr("tabindex", "0")
			.attr("role", "region")
			.attr("aria-label", section.heading())
			.appendElement("table");
		Element columns = table.appendElement("colgroup");
		Element head = table.appendElement("thead").appendElement("tr");
		grid.columns().forEach((column) -> {
			columns.appendElement("col").attr("width", column.share() + "%");
			head.appendElement("th").attr("scope", "col").text(column.heading());
		});
		Element body = table.appendElement("tbody");
		for (Brief.Row row : grid.rows()) {
			Element line = body.appendElement("tr");
			if (row.isArea()) {
				line.addClass("area");
			}
			row.cells().forEach((cell) -> cell(line.appendElement("td"), cell));
		}
	}

	private static void cell(Element place, Brief.Cell cell) {
		for (int i = 0; i < cell.lines().size(); i++) {
			if (i > 0) {
				place.appendElement("br");
			}
			place.appendText(cell.lines().get(i));
		}
		if (!cell.lines().isEmpty() && !cell.references().isEmpty()) {
			place.appendElement("br");
		}
		for (Integer reference : cell.references()) {
			place.appendElement("a").attr("href", "#e" + reference).text(Brief.Cell.printed(reference));
			place.appendText(" ");
		}
	}

	private static void source(Element list, Brief.Source source) {
		Element item = list.appendElement("li").attr("id", "e" + source.number()).text(source.citation());
		if (source.address() != null) {
			link(item.appendText(" "), source.address());
		}
		if (source.text() != null) {
			item.appendElement("blockquote").attr("lang", "zh-CN").text(source.text());
		}
	}

	private static void link(Element place, String address) {
		place.appendElement("a").attr("href", address).attr("rel", "noreferrer").text(address);
	}

	private static String hash(String style) {
		try {
			return Base64.getEncoder()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
