package org.accordgraph.ingest.staging;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateTable;
import org.accordgraph.support.temp.TempFiles;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Stores the rows of a package on disk while it is validated, so that a package of a
 * million rows needs no more memory than one of a thousand.
 */
public final class Staging implements Closeable {

	private static final int CACHE_MB = 32;

	private static final long PHASE = 1L << 40;

	/** Numbers of equal length sort alike as numbers and as texts. */
	private static final int FIRST_TABLE = 100;

	private static final long FIRST_ROW = 1_000_000_000_000L;

	private final Path file;

	private final MVStore store;

	private final List<TemplateTable> tables;

	private final List<String> sources = new ArrayList<>();

	private final MVMap<Long, Object[]> rows;

	private final MVMap<String, Object[]> byDocument;

	private final Map<String, Long> rowsIn = new HashMap<>();

	private long next;

	public Staging(Template template) throws IOException {
		this(template, newFile());
	}

	private Staging(Template template, Path file) {
		this(template, file, new MVStore.Builder().fileName(file.toString()).cacheSize(CACHE_MB).open());
	}

	Staging(Template template, Path file, MVStore store) {
		this.file = file;
		this.store = store;
		this.tables = template.tables();
		this.rows = this.store.openMap("rows");
		this.byDocument = this.store.openMap("byDocument");
	}

	private static Path newFile() throws IOException {
		Path file = TempFiles.file(".staged");
		Files.delete(file);
		return file;
	}

	/** A named map on disk. */
	public <V> MVMap<String, V> lookup(String name) {
		return this.store.<String, V>openMap(name);
	}

	public void add(StagedRow row) {
		this.rows.put(Phase.of(row).ordinal() * PHASE + this.next++, packed(row));
	}

	/** All rows, phase by phase, in the order of the package. */
	public Iterator<StagedRow> rows() {
		return read(() -> this.rows.cursor(null));
	}

	public long size() {
		return this.next;
	}

	/** Assigns a row to a document. Its references are ids. */
	public void addTo(String document, StagedRow row) {
		this.rowsIn.merge(document, 1L, Long::sum);
		this.byDocument.put(
				document + " " + (FIRST_TABLE + this.tables.indexOf(row.table())) + " " + (FIRST_ROW + this.next++),
				packed(row));
	}

	/** The number of rows of a document. */
	public long rowsIn(String document) {
		return this.rowsIn.getOrDefault(document, 0L);
	}

	/** The rows of a document, table by table. */
	public Iterator<StagedRow> rowsOf(String document) {
		return read(() -> this.byDocument.cursor(document + " ", document + "!", false));
	}

	/** The rows of all documents, their references resolved to ids. */
	public Iterator<StagedRow> resolvedRows() {
		return read(() -> this.byDocument.cursor(null));
	}

	/**
	 * Reads rows in the state of now. While they are read, others are added, and what the
	 * store compacts meanwhile is kept until they are read: otherwise a page that is
	 * still to be read disappears 45 seconds after it was moved.
	 */
	private Iterator<StagedRow> read(Supplier<Cursor<?, Object[]>> rows) {
		MVStore.TxCounter version = this.store.registerVersionUsage();
		Cursor<?, Object[]> cursor = rows.get();
		return new Iterator<>() {

			private boolean over;

			@Override
			public boolean hasNext() {
				boolean more = cursor.hasNext();
				if (!more && !this.over) {
					this.over = true;
					Staging.this.store.deregisterVersionUsage(version);
				}
				return more;
			}

			@Override
			public StagedRow next() {
				cursor.next();
				return unpacked(cursor.getValue());
			}

		};
	}

	private Object[] packed(StagedRow row) {
		int source = this.sources.indexOf(row.source());
		if (source < 0) {
			source = this.sources.size();
			this.sources.add(row.source());
		}
		return new Object[] { this.tables.indexOf(row.table()), source, row.number(), row.cells() };
	}

	private StagedRow unpacked(Object[] packed) {
		@Nullable Object[] cells = (Object[]) packed[3];
		return new StagedRow(this.tables.get((Integer) packed[0]), this.sources.get((Integer) packed[1]),
				(Integer) packed[2], cells);
	}

	@Override
	public void close() throws IOException {
		this.store.closeImmediately();
		Files.deleteIfExists(this.file);
	}

}
