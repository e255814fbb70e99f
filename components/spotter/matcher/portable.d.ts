/** AssemblyScript's name for a 32-bit integer; in JavaScript a number that holds one. */
declare type i32 = number;
