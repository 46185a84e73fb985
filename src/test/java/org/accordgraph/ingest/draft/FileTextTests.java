package org.accordgraph.ingest.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The text of files of each kind. */
class FileTextTests {

	private static final String TEXT = "第一条 合作领域\n双方共建海洋实验室。";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "GB18030" })
	void readsPlainText(String charset) throws Exception {
		assertThat(FileText.of(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
	}

	@Test
	void readsThePartsOfAPageThatSpeak() throws Exception {
		String page = "<!DOCTYPE html><html><head><title>x</title><script>var a = 1;</script></head><body><nav>首页</nav>"
				+ "<h1>合作协议</h1><p>双方<b>共建</b>海洋实验室。</p><table><tr><th>任务</th><th>牵头单位</th></tr>"
				+ "<tr><td>编制规划</td><td>市水利局</td></tr></table></body></html>";
		assertThat(FileText.of(page.getBytes(StandardCharsets.UTF_8))
			.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())).containsExactly("合作协议", "双方共建海洋实验室。", "任务\t牵头单位", "编制规划\t市水利局");
	}

	@Test
	void readsParagraphsAndTablesOfAWordDocument() throws Exception {
		String body = "<w:p><w:r><w:t>第一条 合作</w:t></w:r><w:r><w:t xml:space=\"preserve\">领域</w:t></w:r></w:p>"
				+ "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>双方共建海洋实验室。</w:t></w:r></w:p>"
				+ "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>任务</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>牵头单位</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
		assertThat(FileText.of(word(body))).isEqualTo("第一条 合作领域\n双方共建海洋实验室。\n任务\t牵头单位\n");
	}

	@Test
	void resolvesNoEntitiesOfAWordDocument() throws Exception {
		byte[] file = zip("word/document.xml",
				"<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"w\"><w:p><w:t>前&x;后</w:t></w:p></w:document>");
		assertThat(FileText.of(file)).startsWith("前").endsWith("后\n").hasSizeLessThan(8);
	}

	@Test
	void readsAPdf() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
				content.newLineAtOffset(50, 700);
				content.showText("Agreement of 2024");
				content.endText();
			}
			document.save(out);
		}
		assertThat(FileText.of(out.toByteArray()).strip()).isEqualTo("Agreement of 2024");
	}

	@Test
	void saysHowToHelpOneself() {
		assertThatExceptionOfType(FileText.Unreadable.class)
			.isThrownBy(() -> FileText.of("%PDF-1.7 damaged".getBytes(StandardCharsets.UTF_8)))
			.withMessageContaining("paste its text");
		assertThatExceptionOfType(FileText.Unreadable.class).isThrownBy(() -> FileText.of(zip("a.txt", "a")))
			.withMessageContaining(".docx");
		assertThatExceptionOfType(FileText.Unreadable.class)
			.isThrownBy(() -> FileText.of(new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 }))
			.withMessageContaining("save it as .docx");
	}

	private static byte[] word(String body) throws IOException {
		return zip("word/document.xml",
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
						+ body + "</w:body></w:document>");
	}

	private static byte[] zip(String name, String text) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return out.toByteArray();
	}

}
