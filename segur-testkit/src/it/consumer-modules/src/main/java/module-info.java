/** A portal that embeds the library. */
module com.example.portal {
  requires fr.segur.schemas;

  exports com.example.portal;
}
