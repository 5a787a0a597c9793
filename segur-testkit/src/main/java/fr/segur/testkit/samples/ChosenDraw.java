package fr.segur.testkit.samples;

import java.util.Iterator;
import java.util.List;

/** Recorded choices, each spread over what is asked for. */
final class ChosenDraw implements Draw {

  private final Iterator<Integer> choices;

  ChosenDraw(List<Integer> choices) {
    this.choices = choices.iterator();
  }

  @Override
  public int below(int bound) {
    long choice = choices.hasNext() ? choices.next() : 0;
    return (int) ((choice * bound) >>> 31);
  }
}
