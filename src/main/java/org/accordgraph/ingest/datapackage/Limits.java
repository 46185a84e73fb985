package org.accordgraph.ingest.datapackage;

import org.accordgraph.support.startup.StartupFailure;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits for unpacking archives and workbooks. Each holds for the whole package.
 *
 * @param maxUnpacked the maximum sum of the unpacked sizes of its files
 * @param maxFiles the maximum number of files
 * @param maxRatio the maximum ratio of that sum to the size of the package
 */
@ConfigurationProperties("accord.import")
public record Limits(@DefaultValue("4GB") DataSize maxUnpacked, @DefaultValue("200") int maxFiles,
		@DefaultValue("200") int maxRatio) {

	public Limits {
		require(maxUnpacked.toBytes() > 0, "max-unpacked", "MAX_UNPACKED", "a size such as 4GB");
		require(maxFiles > 0, "max-files", "MAX_FILES", "a number of files such as 200");
		require(maxRatio > 0, "max-ratio", "MAX_RATIO", "a whole number such as 200");
	}

	private static void require(boolean valid, String setting, String variable, String what) {
		if (!valid) {
			throw new StartupFailure(
					"accord.import.%s (ACCORD_IMPORT_%s) is %s, greater than zero.".formatted(setting, variable, what));
		}
	}

}
