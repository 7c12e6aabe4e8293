package org.twosource.oversight;

/**
 * How claims flow through the newsroom: the figures of one slice.
 *
 * @param slice which claims and days they are about
 * @param cumulativeFlow how many claims stood where at the end of each day
 * @param throughput how many came and went
 * @param cycleTime how long they took to be published
 * @param stageTimes how long they stayed at each stage, and what the time went on
 * @param rework what went back to an earlier stage, and why
 * @param quality how much was signed at the first attempt, and how much was late
 */
public record Flow(Slice slice, CumulativeFlow cumulativeFlow, Throughput throughput, CycleTime cycleTime,
		StageTimes stageTimes, Rework rework, Quality quality) {

}
