/// The files of the prelude, embedded as they are: a new file needs two lines here.

#include "apus_prelude_text.h"

static const char exponentials[] = {
#embed "../ApusPrelude/Exponentials.swift"
};

static const char exponentials10[] = {
#embed "../ApusPrelude/Exponentials10.swift"
};

static const char exponentialsMinusOne[] = {
#embed "../ApusPrelude/ExponentialsMinusOne.swift"
};

static const char exponentialsOfFloats[] = {
#embed "../ApusPrelude/ExponentialsOfFloats.swift"
};

static const char sinhCoshTanh[] = {
#embed "../ApusPrelude/SinhCoshTanh.swift"
};

static const char sinhCoshTanhOfFloats[] = {
#embed "../ApusPrelude/SinhCoshTanhOfFloats.swift"
};

static const char logistic[] = {
#embed "../ApusPrelude/Logistic.swift"
};

static const char logisticOfFloats[] = {
#embed "../ApusPrelude/LogisticOfFloats.swift"
};

static const char logarithmsOfExponentials[] = {
#embed "../ApusPrelude/LogarithmsOfExponentials.swift"
};

static const char logarithmsOfExponentialsOfFloats[] = {
#embed "../ApusPrelude/LogarithmsOfExponentialsOfFloats.swift"
};

static const char logarithms[] = {
#embed "../ApusPrelude/Logarithms.swift"
};

static const char logarithmsOfFloats[] = {
#embed "../ApusPrelude/LogarithmsOfFloats.swift"
};

static const char logarithmsOfSums[] = {
#embed "../ApusPrelude/LogarithmsOfSums.swift"
};

static const char logarithmsOfSumsOfFloats[] = {
#embed "../ApusPrelude/LogarithmsOfSumsOfFloats.swift"
};

static const char roots[] = {
#embed "../ApusPrelude/Roots.swift"
};

static const char rootsOfFloats[] = {
#embed "../ApusPrelude/RootsOfFloats.swift"
};

static const char trigonometry[] = {
#embed "../ApusPrelude/Trigonometry.swift"
};

static const char trigonometryOfFloats[] = {
#embed "../ApusPrelude/TrigonometryOfFloats.swift"
};

static const char tangents[] = {
#embed "../ApusPrelude/Tangents.swift"
};

static const char largeArguments[] = {
#embed "../ApusPrelude/LargeArguments.swift"
};

static const char inverseTrigonometry[] = {
#embed "../ApusPrelude/InverseTrigonometry.swift"
};

static const char inverseTangents[] = {
#embed "../ApusPrelude/InverseTangents.swift"
};

static const char inverseTangentsOfFloats[] = {
#embed "../ApusPrelude/InverseTangentsOfFloats.swift"
};

static const char inverseTrigonometryOfFloats[] = {
#embed "../ApusPrelude/InverseTrigonometryOfFloats.swift"
};

static const char powers[] = {
#embed "../ApusPrelude/Powers.swift"
};

static const char errorFunction[] = {
#embed "../ApusPrelude/ErrorFunction.swift"
};

static const char errorFunctionComplement[] = {
#embed "../ApusPrelude/ErrorFunctionComplement.swift"
};

static const char gammaFunction[] = {
#embed "../ApusPrelude/Gamma.swift"
};

static const char gammaOfFloats[] = {
#embed "../ApusPrelude/GammaOfFloats.swift"
};

static const char logGammaFunction[] = {
#embed "../ApusPrelude/LogGamma.swift"
};

static const char tables[] = {
#embed "../ApusPrelude/Tables.swift"
};

#define FILE(name, text) {name, text, sizeof text}

static const apus_prelude_file files[] = {
    FILE("Exponentials.swift", exponentials),
    FILE("Exponentials10.swift", exponentials10),
    FILE("ExponentialsMinusOne.swift", exponentialsMinusOne),
    FILE("ExponentialsOfFloats.swift", exponentialsOfFloats),
    FILE("SinhCoshTanh.swift", sinhCoshTanh),
    FILE("SinhCoshTanhOfFloats.swift", sinhCoshTanhOfFloats),
    FILE("Logistic.swift", logistic),
    FILE("LogisticOfFloats.swift", logisticOfFloats),
    FILE("LogarithmsOfExponentials.swift", logarithmsOfExponentials),
    FILE("LogarithmsOfExponentialsOfFloats.swift", logarithmsOfExponentialsOfFloats),
    FILE("Logarithms.swift", logarithms),
    FILE("LogarithmsOfFloats.swift", logarithmsOfFloats),
    FILE("LogarithmsOfSums.swift", logarithmsOfSums),
    FILE("LogarithmsOfSumsOfFloats.swift", logarithmsOfSumsOfFloats),
    FILE("Roots.swift", roots),
    FILE("RootsOfFloats.swift", rootsOfFloats),
    FILE("Trigonometry.swift", trigonometry),
    FILE("TrigonometryOfFloats.swift", trigonometryOfFloats),
    FILE("Tangents.swift", tangents),
    FILE("LargeArguments.swift", largeArguments),
    FILE("InverseTrigonometry.swift", inverseTrigonometry),
    FILE("InverseTangents.swift", inverseTangents),
    FILE("InverseTangentsOfFloats.swift", inverseTangentsOfFloats),
    FILE("InverseTrigonometryOfFloats.swift", inverseTrigonometryOfFloats),
    FILE("Powers.swift", powers),
    FILE("ErrorFunction.swift", errorFunction),
    FILE("ErrorFunctionComplement.swift", errorFunctionComplement),
    FILE("Gamma.swift", gammaFunction),
    FILE("GammaOfFloats.swift", gammaOfFloats),
    FILE("LogGamma.swift", logGammaFunction),
    FILE("Tables.swift", tables),
};

const apus_prelude_file *apus_prelude_file_table(void) { return files; }

size_t apus_prelude_file_count(void) { return sizeof files / sizeof *files; }
