namespace Generator.Model;

/// <summary>The types of the data package that a report uses.</summary>
internal enum FieldType
{
    String,
    Integer,
    Number,
    Boolean,
    Year,
    Date,
}
