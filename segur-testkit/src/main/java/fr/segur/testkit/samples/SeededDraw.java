package fr.segur.testkit.samples;

/** SplitMix64, written out so that a seed means the same on every platform. */
final class SeededDraw implements Draw {

  private long state;

  SeededDraw(long seed) {
    this.state = seed;
  }

  @Override
  public int below(int bound) {
    state += 0x9E3779B97F4A7C15L;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return (int) ((((mixed ^ (mixed >>> 31)) >>> 33) * bound) >>> 31);
  }
}
