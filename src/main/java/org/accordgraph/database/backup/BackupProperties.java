package org.accordgraph.database.backup;

import java.nio.file.Path;
import java.time.Duration;

import org.accordgraph.support.startup.StartupFailure;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of scheduled backups.
 *
 * @param every the time between two backups, such as {@code 24h}; none are made if it is
 * not set
 * @param directory the folder of the backups
 * @param keep the number of backups to keep; older ones are deleted
 */
@ConfigurationProperties("accord.backup")
record BackupProperties(@Nullable Duration every, @DefaultValue("backups") Path directory,
		@DefaultValue("7") int keep) {

	BackupProperties {
		if (every != null && every.compareTo(Duration.ofSeconds(10)) < 0) {
			throw new StartupFailure(
					"Backups cannot be made more often than every 10 seconds: set accord.backup.every (ACCORD_BACKUP_EVERY) to a longer time, such as 24h.");
		}
		if (keep < 1) {
			throw new StartupFailure(
					"accord.backup.keep (ACCORD_BACKUP_KEEP) says how many backups are kept: at least 1.");
		}
	}

}
