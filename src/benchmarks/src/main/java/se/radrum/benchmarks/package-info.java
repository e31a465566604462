/**
 * What the product costs, on the machine at hand, in one run: the command a person would type, over
 * HTTP, on the loopback address. Each figure stands beside its goal and, since machines differ,
 * beside something else measured in the same run. What is missed is printed as plainly as what is
 * reached.
 */
@NullMarked
package se.radrum.benchmarks;

import org.jspecify.annotations.NullMarked;
