package org.accordgraph.support.thread;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Creates daemon threads with the class loader of this application as their context class
 * loader. Otherwise, a thread inherits it from the thread that creates it, and threads
 * created by a timer or the common pool cannot see classes in an executable jar.
 */
public final class ServiceThreads implements ThreadFactory {

	private final String prefix;

	private final AtomicInteger made = new AtomicInteger();

	private ServiceThreads(String prefix) {
		this.prefix = prefix;
	}

	/**
	 * A thread factory for a pool.
	 * @param prefix the beginning of the thread names; a number follows
	 */
	public static ServiceThreads called(String prefix) {
		return new ServiceThreads(prefix);
	}

	/**
	 * Creates a single thread.
	 * @param name its name
	 * @param work the code that it runs once it is started
	 */
	public static Thread one(String name, Runnable work) {
		Thread thread = new Thread(work, name);
		thread.setDaemon(true);
		thread.setContextClassLoader(ServiceThreads.class.getClassLoader());
		return thread;
	}

	@Override
	public Thread newThread(Runnable work) {
		return one(this.prefix + this.made.incrementAndGet(), work);
	}

}
