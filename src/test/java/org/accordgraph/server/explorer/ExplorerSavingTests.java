package org.accordgraph.server.explorer;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that users save from the graph, which shows six entities of four kinds.
 */
@AccordTest
class ExplorerSavingTests extends OnThePage {

	private static final String DRAWN = "#/graph?draw=" + MARKET;

	/** Captures the files that the page saves, instead of saving them. */
	private static final String CATCH = """
			HTMLAnchorElement.prototype.click = function () { window.file = this.download }
			URL.createObjectURL = (blob) => { window.saved = blob; return 'blob:kept' }
			URL.revokeObjectURL = () => {}
			""";

	@Test
	void savesAnImageOfThePicture() {
		visit(DRAWN, "zh-CN");
		save(1, "一体化技术交易市场 关系图 " + LocalDate.now(ZoneOffset.UTC) + ".png");
		List<?> image = (List<?>) this.page
			.answer("""
					const done = arguments[0]
					createImageBitmap(saved).then((image) => {
					  const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')
					  pen.drawImage(image, 0, 0)
					  const { data } = pen.getImageData(0, 0, image.width, image.height)
					  const seen = new Map()
					  for (let i = 0; i < data.length; i += 4) {
					    const colour = data.slice(i, i + 4).join()
					    seen.set(colour, (seen.get(colour) ?? 0) + 1)
					  }
					  const edge = new Set()
					  for (let x = 0; x < image.width; x++) {
					    for (const y of [0, 40, image.height - 1]) edge.add(data.slice(4 * (y * image.width + x), 4 * (y * image.width + x) + 4).join())
					  }
					  done([[...seen].filter(([, n]) => n > 500).map(([colour]) => colour), [...edge], seen.size])
					})
					""");
		assertThat(image.get(0)).as("institution, commitment, deliverable, agreement, paper")
			.asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
			.contains("37,99,235,255", "230,126,34,255", "219,39,119,255", "142,68,173,255", "251,250,247,255");
		assertThat(image.get(1)).as("a margin of paper").isEqualTo(List.of("251,250,247,255"));
	}

	@Test
	void savesTheShapesAndTheWordsOfThePicture() throws Exception {
		visit(DRAWN, "zh-CN");
		Document svg = xml(savedText(2, "一体化技术交易市场 关系图 " + LocalDate.now(ZoneOffset.UTC) + ".svg"));
		assertThat(texts(svg, "title")).containsExactlyInAnyOrder("一体化技术交易市场", "打造一体化技术交易市场", "协同推进科技成果转移转化",
				"成都市科学技术局", "重庆市科学技术局", "加强双核创新联动推进共建具有全国影响力的科技创新中心合作协议");
		assertThat(texts(svg, "text")).contains("一体化技术交易市场", "成都市科学技术局", "签署")
			.contains("一体化技术交易市场及相关的 5 个对象")
			.contains("单位", "承诺事项", "拟建成果", "协议", "原文载明", "由签署推定或按规则得出")
			.anyMatch((text) -> text.startsWith("来源：") && text.contains("2021年12月18日"))
			.anyMatch((text) -> text.endsWith("由 accord-graph 绘制"));
		// Two bodies and four others, and the four kinds in the legend.
		assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(2 + 1);
		assertThat(svg.getElementsByTagName("polygon").getLength()).isEqualTo(4 + 3);
		assertThat(((Element) svg.getElementsByTagName("rect").item(0)).getAttribute("fill"))
			.isEqualTo("rgb(251, 250, 247)");
	}

	@Test
	void savesThePictureForGephi() throws Exception {
		visit(DRAWN, "en");
		Document gexf = xml(
				savedText(3, "Integrated technology trading market Graph " + LocalDate.now(ZoneOffset.UTC) + ".gexf"));
		assertThat(elements(gexf, "node").map((node) -> node.getAttribute("id")))
			.containsExactlyInAnyOrderElementsOf(this.page.drawn());
		assertThat(elements(gexf, "edge").map((edge) -> edge.getAttribute("source") + " " + edge.getAttribute("label")
				+ " " + edge.getAttribute("target")))
			.contains("cqcd-2021-innovation-centre.8.2 CREATES " + MARKET);
		assertThat(elements(gexf, "attvalue").map((value) -> value.getAttribute("value")))
			.contains("cqcd-2021.innovation-centre.13", "INHERITED");
	}

	@Test
	void copiesTheLinkToWhatIsSeen() {
		visit(DRAWN, "en");
		this.page
			.script("navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve() }");
		this.page.click(".tools [aria-label='Copy link']");
		assertThat(this.page.script("return window.copied")).isEqualTo(this.page.url())
			.asString()
			.contains("show=" + MARKET);
	}

	private String savedText(int choice, String name) {
		save(choice, name);
		return (String) this.page.answer("saved.text().then(arguments[0])");
	}

	private void save(int choice, String name) {
		this.page.script(CATCH);
		this.page.click(".tools summary");
		this.page.click(".tools .items button:nth-of-type(" + choice + ")");
		this.page.until("window.file === '" + name + "'");
	}

	private static Document xml(String text) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
	}

	private static java.util.stream.Stream<Element> elements(Document document, String tag) {
		NodeList found = document.getElementsByTagName(tag);
		return IntStream.range(0, found.getLength()).mapToObj((i) -> (Element) found.item(i));
	}

	private static List<String> texts(Document document, String tag) {
		return elements(document, tag).map(Element::getTextContent).toList();
	}

}
