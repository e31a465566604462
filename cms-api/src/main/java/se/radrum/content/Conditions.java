package se.radrum.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.radrum.content.ContentQuery.Lead;

/** What a {@link ContentQuery} asks, as JPQL over the variant v, and its parameters. */
final class Conditions {
  private final StringBuilder jpql = new StringBuilder(" and v.publishedOn is not null");
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  Conditions(ContentQuery query) {
    if (query.locale() != null) and("v.locale = :locale", "locale", query.locale().toLanguageTag());
    if (query.types().size() == 1) and("v.type = :type", "type", query.types().get(0));
    if (query.types().size() > 1) and("v.type in :types", "types", query.types());
    if (query.origin() != null)
      and(
          "exists (select o.number from ContentEntry o where o.id = v.entry and o.origin = :origin)",
          "origin",
          query.origin());
    if (query.since() != null) and("v.dated >= :since", "since", query.since());
    // A date is as long as it is exact; everything that begins with the last day counts as within.
    if (query.until() != null) and("v.dated <= :until", "until", query.until() + "~");
    leads(query.leads());
    values(query.values());
  }

  private void leads(List<Lead> leads) {
    int i = 0;
    for (var lead : leads) {
      var by = lead.relation() == null ? "" : " and l.field = :field" + i;
      if (lead.relation() != null) parameters.put("field" + i, lead.relation());
      and(
          ("exists (select l.ordinal from ContentLink l where l.from = v.entry and l.to = :lead%d"
                  + "%s)")
              .formatted(i, by),
          "lead" + i,
          lead.to());
      i++;
    }
  }

  private void values(Map<String, String> values) {
    int i = 0;
    for (var value : values.entrySet()) {
      parameters.put("path" + i, "$." + value.getKey());
      and(
          ("exists (select y.n from ContentVersion y where y.entry = v.entry"
                  + " and y.locale = v.locale and y.n = v.published and function('json_unquote',"
                  + " function('json_extract', y.document, :path%1$d)) = :value%1$d)")
              .formatted(i),
          "value" + i,
          value.getValue());
      i++;
    }
  }

  private void and(String condition, String parameter, Object value) {
    jpql.append(" and ").append(condition);
    parameters.put(parameter, value);
  }

  /** Every parameter the conditions name, with its value. */
  Map<String, Object> parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return jpql.toString();
  }
}
