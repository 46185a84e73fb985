package org.accordgraph.ingest;

/** The media types of packages. */
final class PackageTypes {

	static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	static final String ZIP = "application/zip";

	static final String CSV = "text/csv";

	/** Of any package: its content says what it is. */
	static final String ANY = "application/octet-stream";

	private PackageTypes() {
	}

}
