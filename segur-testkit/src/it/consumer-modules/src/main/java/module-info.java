/** A portal proves its import test. */
module com.example.portal {
  requires fr.segur.testkit;

  exports com.example.portal;
}
