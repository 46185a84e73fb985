package org.accordgraph.ingest.datapackage;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.management.ThreadMXBean;
import org.accordgraph.ingest.datapackage.HostileArchives.Hostile;
import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.issue.Severity;
import org.accordgraph.ingest.staging.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Each hostile archive ends in the right issue, soon, and without more memory than the
 * account of the package allows.
 */
class HostileArchiveTests {

	private static final Duration SOON = Duration.ofSeconds(20);

	private static final Limits EIGHT_MEGABYTES = new Limits(DataSize.ofMegabytes(8), 200, 200);

	@TempDir
	Path folder;

	@ParameterizedTest
	@MethodSource("org.accordgraph.ingest.datapackage.HostileArchives#all")
	void endsInTheRightIssue(Hostile hostile) throws IOException {
		check(hostile, ReadPackage.DEFAULT, 400_000_000);
	}

	/** Nothing is unpacked if the sizes that an archive declares are too large. */
	@ParameterizedTest
	@MethodSource("org.accordgraph.ingest.datapackage.HostileArchives#larger")
	void isRejectedByItsAccount(Hostile hostile) throws IOException {
		check(hostile, EIGHT_MEGABYTES, 20_000_000);
	}

	@Test
	void areMoreThanSixty() {
		assertThat(HostileArchives.all()).hasSizeGreaterThan(60);
		assertThat(HostileArchives.all().map(Hostile::name)).doesNotHaveDuplicates();
	}

	private void check(Hostile hostile, Limits limits, long maxAllocated) throws IOException {
		byte[] bytes = hostile.bytes().get();
		Path file = Files.write(this.folder.resolve("package"), bytes);
		// What the first reading loads is not its own.
		ReadPackage.of(this.folder, new HandmadeWorkbook().bytes());
		Files.write(file, bytes);
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long allocated = threads.getCurrentThreadAllocatedBytes();
		long begun = System.nanoTime();
		ReadPackage read = ReadPackage.of(file, "package.zip", limits, Progress.NONE);
		assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
		// What is allocated in all is more than what is in use at any time.
		assertThat(threads.getCurrentThreadAllocatedBytes() - allocated).isLessThan(maxAllocated);
		assertThat(read.issues()).filteredOn((issue) -> issue.severity() == Severity.ERROR).anySatisfy((issue) -> {
			assertThat(issue.code()).isEqualTo(hostile.code());
			assertThat(issue.message()).contains(hostile.message());
			assertThat(issue.repair()).isNotBlank();
		});
		assertThat(read.issues()).allSatisfy(HostileArchiveTests::canBePrinted);
	}

	/** No message contains what would move a terminal's cursor, or a page's text. */
	private static void canBePrinted(Issue issue) {
		assertThat(issue.source() + issue.message()).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]")
			.hasSizeLessThan(1_000);
	}

	/**
	 * The ratio counts for the package as a whole: a part alone may be all one character.
	 */
	@Test
	void countsTheRatioOfTheWholePackage() throws IOException {
		byte[] styles = new HandmadeWorkbook()
			.part(HandmadeWorkbook.STYLES, "<styleSheet>" + "<font/>".repeat(700_000) + "</styleSheet>")
			.rows("<row><c t='str'><v>id</v></c></row><row><c t='str'><v>a</v></c></row>")
			.bytes();
		// One to three hundred.
		assertThat(styles.length).isLessThan(16_000);
		assertThat(ReadPackage.of(this.folder, styles).issues()).isEmpty();
		byte[] larger = new HandmadeZip().file("places.csv", "id\n" + "a".repeat(17_000_000)).bytes();
		assertThat(ReadPackage.of(this.folder, larger).issues()).singleElement()
			.satisfies((issue) -> assertThat(issue.message()).contains("larger than 16000000 bytes"));
	}

	@Test
	void countsWhatIsReadTwiceOnce() throws IOException {
		// Three megabytes, read for the encoding, the header and the rows.
		byte[] csv = new HandmadeZip().file("places.csv", "id\n" + "abc\n".repeat(750_000)).bytes();
		Limits four = new Limits(DataSize.ofMegabytes(4), 200, 200);
		ReadPackage read = ReadPackage.of(this.folder, "package.zip", csv, four, Progress.NONE);
		assertThat(read.issues()).isEmpty();
		assertThat(read.rows()).hasSize(750_000);
	}

	/** Forty megabytes of shared texts are on disk, but for a cache. */
	@Test
	void keepsSharedTextsOnDisk() throws IOException {
		Random random = new Random(1);
		StringBuilder strings = new StringBuilder();
		StringBuilder rows = new StringBuilder();
		for (int i = 0; i < 200_000; i++) {
			strings.append("<si><t>").append(i).append(' ');
			random.ints(190, 'a', 'z').forEach(strings::appendCodePoint);
			strings.append("</t></si>");
			rows.append("<row><c t='s'><v>").append(i).append("</v></c></row>");
		}
		Path file = Files.write(this.folder.resolve("package"),
				new HandmadeWorkbook().strings(strings.toString()).rows(rows.toString()).bytes());
		strings.setLength(0);
		strings.trimToSize();
		rows.setLength(0);
		rows.trimToSize();
		long before = used();
		long[] after = new long[1];
		try (DataPackage opened = ReadPackage.open(file, "package.xlsx", ReadPackage.DEFAULT, Progress.NONE)) {
			opened.tables().get(0).read((number, cells) -> {
				assertThat(cells.get(0).text()).startsWith((number - 1) + " ");
				after[0] = (number == 200_000) ? used() : 0;
			});
		}
		assertThat(after[0]).isPositive();
		assertThat(after[0] - before).isLessThan(25_000_000);
	}

	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	/** A job asks after each quarter of a megabyte, in whatever part. */
	@ParameterizedTest
	@ValueSource(strings = { HandmadeWorkbook.SHEET, HandmadeWorkbook.STRINGS, HandmadeWorkbook.STYLES,
			"xl/theme/theme1.xml", "places.csv" })
	void endsSoonWhenItIsCancelled(String part) throws IOException {
		byte[] large = ("<x>" + "<y/>".repeat(3_000_000) + "</x>").getBytes(StandardCharsets.UTF_8);
		byte[] bytes = part.endsWith(".csv") ? new HandmadeZip().file(part, "id\n" + "a\n".repeat(6_000_000)).bytes()
				: new HandmadeWorkbook().rows("<row><c t='str'><v>id</v></c></row>").part(part, large).bytes();
		AtomicInteger asked = new AtomicInteger();
		Progress cancelled = new Progress() {

			@Override
			public void rows(String step, long rows, long of) {
			}

			@Override
			public void check() {
				if (asked.incrementAndGet() == 8) {
					throw new CancellationException();
				}
			}

		};
		assertThatExceptionOfType(CancellationException.class)
			.isThrownBy(() -> ReadPackage.of(this.folder, "package.zip", bytes, ReadPackage.DEFAULT, cancelled));
		assertThat(asked).hasValue(8);
	}

	@Test
	void refusesLinksOutOfAFolder() throws IOException {
		Path outside = Files.writeString(this.folder.resolve("outside.csv"), "id\n");
		Path data = Files.createDirectory(this.folder.resolve("data"));
		Files.createSymbolicLink(data.resolve("places.csv"), outside);
		assertThat(ReadPackage.of(data, "data", ReadPackage.DEFAULT, Progress.NONE).codes())
			.containsExactly("archive.link");
	}

	@Test
	void refusesLimitsThatAreNone() {
		assertThatExceptionOfType(org.accordgraph.support.startup.StartupFailure.class)
			.isThrownBy(() -> new Limits(DataSize.ofGigabytes(1), 0, 200))
			.withMessageContaining("accord.import.max-files (ACCORD_IMPORT_MAX_FILES)");
	}

}
