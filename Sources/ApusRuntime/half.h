/// The conversions of `half.c`, under the signatures that compiled code expects.
#ifndef APUS_HALF_H
#define APUS_HALF_H

_Float16 apus_truncdfhf2(double value);
_Float16 apus_truncsfhf2(float value);
float apus_extendhfsf2(_Float16 half);

#endif
